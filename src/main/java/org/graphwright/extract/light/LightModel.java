package org.graphwright.extract.light;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The two models of the light profile, loaded. Immutable, safe for threads. */
public final class LightModel {
    /** The file of the name model in a model folder. */
    public static final String NAMES = "names.bin";

    private static final String SHIPPED = "/models/light/";

    private final String name;
    private final NameModel names;

    /** @param name what it is called in evidence */
    public LightModel(String name, NameModel names) {
        this.name = Objects.requireNonNull(name, "name is null");
        this.names = Objects.requireNonNull(names, "names is null");
    }

    /**
     * The model that ships with the program.
     *
     * @throws IOException if the class path lacks it
     */
    public static LightModel shipped() throws IOException {
        try (InputStream in = LightModel.class.getResourceAsStream(SHIPPED + NAMES)) {
            if (in == null) {
                throw new IOException("the class path lacks " + SHIPPED + NAMES);
            }
            return new LightModel("light", NameModel.read(in));
        }
    }

    /**
     * A model of one's own, as {@code train} writes it.
     *
     * @throws IOException if a file is missing or not of this form; the message names it
     */
    public static LightModel from(Path folder) throws IOException {
        Path file = folder.resolve(NAMES);
        if (!Files.isRegularFile(file)) {
            throw new IOException(folder + " is no folder of a light model: it lacks " + NAMES);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new LightModel(String.valueOf(folder.getFileName()), NameModel.read(in));
        } catch (IOException e) {
            throw new IOException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** What the model is called in evidence: {@code light}, or the name of its folder. */
    public String name() {
        return name;
    }

    NameModel names() {
        return names;
    }
}

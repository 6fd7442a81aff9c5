package org.graphwright.extract.light;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The two models of the light profile, loaded. Immutable, safe for threads. */
public final class LightModel {
    /** The file of the name model in a model folder. */
    public static final String NAMES = "names.bin";

    /** The file of the pair model in a model folder. */
    public static final String PAIRS = "pairs.bin";

    private static final String SHIPPED = "/models/light/";

    private final String name;
    private final NameModel names;
    private final PairModel pairs;

    private LightModel(String name, Source source) throws IOException {
        this.name = name;
        this.names = read(source, NAMES, NameModel::read);
        this.pairs = read(source, PAIRS, PairModel::read);
    }

    private interface Source {
        InputStream open(String file) throws IOException;
    }

    private interface Form<T> {
        T read(InputStream in) throws IOException;
    }

    private static <T> T read(Source source, String file, Form<T> form) throws IOException {
        try (InputStream in = source.open(file)) {
            return form.read(in);
        } catch (IOException e) {
            throw new IOException("light model: " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * The model that ships with the program.
     *
     * @throws IOException if the class path lacks it
     */
    public static LightModel shipped() throws IOException {
        return new LightModel("light", file -> {
            InputStream in = LightModel.class.getResourceAsStream(SHIPPED + file);
            if (in == null) {
                throw new IOException("the class path lacks " + SHIPPED + file);
            }
            return in;
        });
    }

    /**
     * A model of one's own, as {@code train} writes it.
     *
     * @throws IOException if a file is missing or not of this form; the message names it
     */
    public static LightModel from(Path folder) throws IOException {
        for (String file : List.of(NAMES, PAIRS)) {
            if (!Files.isRegularFile(folder.resolve(file))) {
                throw new IOException(folder + " is no folder of a light model: it lacks " + file);
            }
        }
        return new LightModel(String.valueOf(folder.getFileName()), file -> Files.newInputStream(folder.resolve(file)));
    }

    /** What the model is called in evidence: {@code light}, or the name of its folder. */
    public String name() {
        return name;
    }

    /** The model of names. */
    public NameModel names() {
        return names;
    }

    /** The model of properties. */
    public PairModel pairs() {
        return pairs;
    }
}

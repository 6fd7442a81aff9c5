package org.graphwright.extract.light;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.graphwright.extract.trained.ModelFolder;

/** The two models of the light profile, loaded. Immutable, safe for threads. */
public final class LightModel {
    /** The file of the name model in a model folder. */
    public static final String NAMES = "names.bin";

    /** The file of the pair model in a model folder. */
    public static final String PAIRS = "pairs.bin";

    /** The files of a light model that must be there. */
    public static final List<String> FILES = List.of(NAMES, PAIRS);

    private final NameModel names;
    private final PairModel pairs;

    private LightModel(ModelFolder folder) throws IOException {
        folder.require(FILES);
        this.names = read(folder, NAMES, NameModel::read);
        this.pairs = read(folder, PAIRS, PairModel::read);
    }

    private interface Form<T> {
        T read(InputStream in) throws IOException;
    }

    private static <T> T read(ModelFolder folder, String file, Form<T> form) throws IOException {
        try (InputStream in = folder.open(file)) {
            return form.read(in);
        } catch (IOException e) {
            throw new IOException("light model: " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The files of the model that ships with the program. */
    public static ModelFolder shippedFolder() {
        return ModelFolder.shipped("light");
    }

    /**
     * The model that ships with the program.
     *
     * @throws IOException if the class path lacks it
     */
    public static LightModel shipped() throws IOException {
        return from(shippedFolder());
    }

    /**
     * A model as {@code train} writes it.
     *
     * @throws IOException if a file is missing or not of this form; the message names it
     */
    public static LightModel from(ModelFolder folder) throws IOException {
        return new LightModel(folder);
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

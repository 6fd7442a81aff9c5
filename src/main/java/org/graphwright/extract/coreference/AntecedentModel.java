package org.graphwright.extract.coreference;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import opennlp.tools.ml.maxent.io.BinaryGISModelWriter;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.MaxentModel;
import org.graphwright.extract.trained.ModelFolder;
import org.graphwright.extract.trained.Sha256;

/** The file of the model by which pronouns find their antecedents: the one that ships, or one's own as {@code train} writes it. */
public final class AntecedentModel {
    /** The file in a model folder. */
    public static final String FILE = "antecedent.bin";

    private static final String RESOURCE = "/models/" + FILE;

    private AntecedentModel() {}

    private static final class Shipped {
        static final MaxentModel MODEL = read();

        private static MaxentModel read() {
            try (InputStream in = openShipped()) {
                return AntecedentModel.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + RESOURCE, e);
            }
        }
    }

    /** The model that ships with the program. */
    public static MaxentModel shipped() {
        return Shipped.MODEL;
    }

    /**
     * The model in a folder, or the one that ships where the folder has none.
     *
     * @throws IOException if the folder's file cannot be read or is of another form; the message names it
     */
    public static MaxentModel of(ModelFolder folder) throws IOException {
        if (!folder.has(FILE)) {
            return shipped();
        }
        try (InputStream file = folder.open(FILE);
                InputStream in = new ByteArrayInputStream(file.readAllBytes())) {
            return read(in);
        } catch (IOException | RuntimeException e) {
            // OpenNLP's reader throws whatever comes of bytes that are no model.
            throw new IOException(
                    "model " + folder.name() + ": " + FILE + " is no antecedent model: " + e.getMessage(), e);
        }
    }

    /**
     * The SHA-256 of the file that {@link #of} reads, in hexadecimal digits.
     *
     * @throws IOException if it cannot be read
     */
    public static String sha256(ModelFolder folder) throws IOException {
        if (folder.has(FILE)) {
            return folder.sha256(FILE);
        }
        try (InputStream in = openShipped()) {
            return Sha256.of(in);
        }
    }

    private static InputStream openShipped() {
        return Objects.requireNonNull(
                AntecedentModel.class.getResourceAsStream(RESOURCE), "the class path lacks " + RESOURCE);
    }

    private static MaxentModel read(InputStream in) throws IOException {
        MaxentModel model = new GenericModelReader(new BinaryFileDataReader(in)).getModel();
        if (model.getIndex("yes") < 0 || model.getIndex("no") < 0) {
            throw new IOException("it lacks the outcomes yes and no");
        }
        return model;
    }

    /**
     * Writes {@code model} into {@code folder}, which is made if need be. The same model gives the same bytes.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(MaxentModel model, Path folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            new BinaryGISModelWriter((AbstractModel) model, out).persist();
        }
        Files.createDirectories(folder);
        Files.write(folder.resolve(FILE), bytes.toByteArray());
    }
}

package org.graphwright.extract.trained;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files of a trained model: one that ships with the program, or a folder of one's own. Immutable, safe for threads. */
public final class ModelFolder {
    /** What {@code sha256sum} says of the files of a model that ships, so that nobody waits for 36 MB to be read for it. */
    private static final String SUMS = "SHA256SUMS";

    /**
     * The system property that names a folder in which files of the program's models lie unpacked, {@code en/extractor.onnx} for one.
     * Taking 36 MB out of the jar costs half a second of processor time at each start. They must be the jar's own: the launcher sees to
     * it.
     */
    private static final String UNPACKED = "graphwright.models";

    private final String name;
    private final @Nullable Path folder;

    private ModelFolder(String name, @Nullable Path folder) {
        this.name = name;
        this.folder = folder;
    }

    /** @param name that of a model of the program: {@code en} or {@code light} */
    public static ModelFolder shipped(String name) {
        return new ModelFolder(requireNonNull(name, "name is null"), null);
    }

    /** A model of one's own; the folder is looked into when a file is asked for. */
    public static ModelFolder of(Path folder) {
        Path named = requireNonNull(folder, "folder is null").toAbsolutePath().normalize();
        return new ModelFolder(String.valueOf(named.getFileName()), folder);
    }

    /** What the model is called in evidence: {@code en}, {@code light}, or the name of its folder. */
    public String name() {
        return name;
    }

    /** True if there is a file of this name. */
    public boolean has(String file) {
        return folder == null
                ? ModelFolder.class.getResource(resource(file)) != null
                : Files.isRegularFile(folder.resolve(file));
    }

    /**
     * Sees to it that there are files of these names.
     *
     * @throws IOException if one is missing; the message names it
     */
    public void require(List<String> files) throws IOException {
        for (String file : files) {
            if (!has(file)) {
                throw new IOException(
                        folder == null
                                ? "the class path lacks " + resource(file)
                                : folder + " is no model folder: it lacks " + file);
            }
        }
    }

    /**
     * Opens a file.
     *
     * @throws IOException if there is none, or it cannot be read; the message names it
     */
    public InputStream open(String file) throws IOException {
        require(List.of(file));
        return folder == null
                ? requireNonNull(ModelFolder.class.getResourceAsStream(resource(file)), file)
                : Files.newInputStream(folder.resolve(file));
    }

    /** The file on disk, or null where it is in the class path only. */
    public @Nullable Path onDisk(String file) {
        String unpacked = System.getProperty(UNPACKED);
        Path own = folder != null ? folder : unpacked == null ? null : Path.of(unpacked, name);
        return own != null && Files.isRegularFile(own.resolve(file)) ? own.resolve(file) : null;
    }

    /**
     * The SHA-256 of a file in hexadecimal digits. The same bytes have the same, wherever they lie.
     *
     * @throws IOException if there is no such file, or it cannot be read; the message names it
     */
    public String sha256(String file) throws IOException {
        if (folder == null) {
            return listedSum(file);
        }
        try (InputStream in = open(file)) {
            return Sha256.of(in);
        }
    }

    private String listedSum(String file) throws IOException {
        try (InputStream in = open(SUMS)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.endsWith("  " + file))
                    .map(line -> line.substring(0, line.indexOf(' ')))
                    .findFirst()
                    .orElseThrow(() -> new IOException(resource(SUMS) + " lacks " + file));
        }
    }

    private String resource(String file) {
        return "/models/" + name + "/" + file;
    }
}

package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where resolving puts what does not fit into memory; empty when it is closed. */
public final class SpillFolder implements AutoCloseable {
    /** So many records with all that is known of them stay in memory, some 40 MB; by hand. */
    public static final int KEPT = 20_000;

    /** All stays in memory. */
    public static final SpillFolder NONE = new SpillFolder(Path.of(""), Integer.MAX_VALUE);

    private final Path path;
    private final int kept;

    /** In {@code path}, which is made when it is needed and deleted at the end with what a killed process left there. */
    public SpillFolder(Path path) {
        this(path, KEPT);
    }

    /** @param kept how many values stay in memory, 1 or more */
    SpillFolder(Path path, int kept) {
        this.path = requireNonNull(path, "path is null");
        this.kept = kept;
        if (kept < Integer.MAX_VALUE) {
            delete();
        }
    }

    int kept() {
        return kept;
    }

    /** A file of the folder. */
    Path file(String name) {
        return path.resolve(name);
    }

    /** Makes the folder if there is none. */
    void make() throws IOException {
        Files.createDirectories(path);
    }

    /** Deletes a file of the folder if there is one. */
    void delete(String name) {
        try {
            if (kept < Integer.MAX_VALUE) {
                Files.deleteIfExists(file(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file(name), e);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }

    @Override
    public void close() {
        if (kept < Integer.MAX_VALUE) {
            delete();
        }
    }

    private void delete() {
        if (!Files.isDirectory(path)) {
            return;
        }
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + path, e);
        }
    }
}

package org.graphwright.store;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.graphwright.model.ErrorCode;

/** The form in which a folder keeps its graph, as the file {@code form} in it says; graphs of version 0.1.0 have no such file. */
public final class GraphForm {
    private static final String PRESENT = FileForm.GRAPH.text();

    /** Without generations; what changes the graph gives it the present form. */
    private static final String BEFORE = FileForm.GRAPH.text(2);

    private static final String FILE = "form";

    private final Path folder;

    /** @param folder the graph's folder */
    public GraphForm(Path folder) {
        this.folder = requireNonNull(folder, "folder is null");
    }

    /**
     * Sees to it that the graph, if there is one, has the form that this version reads and writes.
     *
     * @throws StoreException if it has another
     */
    public void require() {
        requireFolder(folder);
        if (isOld()) {
            throw new StoreException(
                    ErrorCode.OLD_GRAPH,
                    "the graph in " + folder
                            + " was made by version 0.1.0 in another form, and must be made anew from the"
                            + " texts in it",
                    null);
        }
        new NewerFiles(folder).refuse();
        if (exists(FILE) && !read().equals(PRESENT) && !read().equals(BEFORE)) {
            throw new StoreException(
                    ErrorCode.NEWER_GRAPH,
                    "the graph in " + folder + " has the form '" + read() + "', which this version does not know",
                    null);
        }
    }

    /**
     * The same for whoever reads shards, which are many: looks at each.
     *
     * @throws StoreException if the graph or a shard has another form
     */
    public void requireShards() {
        require();
        new NewerFiles(folder).refuseAll();
    }

    /** @throws StoreException if something else than a folder has its name */
    public static void requireFolder(Path folder) {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (Files.isSymbolicLink(folder) && !Files.exists(folder)) {
            throw new StoreException(
                    ErrorCode.UNREADABLE, "a graph is a folder, and " + folder + " is a link that leads nowhere", null);
        }
        if (Files.exists(folder)) {
            throw new StoreException(ErrorCode.UNREADABLE, "a graph is a folder, and " + folder + " is a file", null);
        }
    }

    /** The same, and writes the form down where there is no graph yet. */
    public void claim() {
        require();
        if (!exists(FILE)) {
            try {
                Files.createDirectories(folder);
                write();
            } catch (IOException e) {
                throw new StoreException("cannot write to " + folder + ": " + FileReason.of(e), e);
            }
        }
    }

    /** Writes the present form down. */
    void write() throws IOException {
        if (!exists(FILE) || !read().equals(PRESENT)) {
            Folders.write(folder.resolve(FILE), PRESENT + "\n");
        }
    }

    /** True for a graph of version 0.1.0. */
    public boolean isOld() {
        return !exists(FILE) && (exists("tdb2") || hasFiles("shards"));
    }

    private boolean exists(String name) {
        return Files.exists(folder.resolve(name));
    }

    private boolean hasFiles(String name) {
        if (!exists(name)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.findAny().isPresent();
        } catch (IOException e) {
            throw new StoreException("cannot read " + folder.resolve(name) + ": " + FileReason.of(e), e);
        }
    }

    private String read() {
        try {
            return Files.readString(folder.resolve(FILE)).strip();
        } catch (IOException e) {
            throw new StoreException("cannot read " + folder.resolve(FILE) + ": " + FileReason.of(e), e);
        }
    }
}

package org.graphwright.store;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.graphwright.model.ErrorCode;
import org.jspecify.annotations.Nullable;

/** A generation of a graph that is read, in a folder of the reader's own. */
final class OpenGeneration implements AutoCloseable {
    /** A generation can be taken away between its being named and its being opened, but not so often. */
    private static final int TRIES = 100;

    private final Path generation;
    private final ReaderFolder files;
    private final Database database;

    private OpenGeneration(Path generation, ReaderFolder files, Database database) {
        this.generation = requireNonNull(generation, "generation is null");
        this.files = requireNonNull(files, "files is null");
        this.database = requireNonNull(database, "database is null");
    }

    private interface Opener {
        OpenGeneration open(Path graph, Path generation) throws IOException;
    }

    /** Opens the one that counts; null where there is none yet. */
    static @Nullable OpenGeneration of(Path graph) {
        return of(graph, OpenGeneration::open);
    }

    /** The same of a copy that may be changed. */
    static @Nullable OpenGeneration copyOf(Path graph) {
        return of(graph, OpenGeneration::openOwn);
    }

    private static @Nullable OpenGeneration of(Path graph, Opener opener) {
        Generations generations = new Generations(graph);
        for (int i = 0; i < TRIES; i++) {
            Optional<Path> current = generations.current();
            if (current.isEmpty()) {
                return null;
            }
            try {
                return opener.open(graph, current.get());
            } catch (NoSuchFileException e) {
                if (generations.current().equals(current)) {
                    throw new StoreException(
                            ErrorCode.STORE_DAMAGED,
                            "the graph in " + graph + " is damaged: it lacks " + e.getMessage(),
                            e);
                }
            } catch (StoreException e) {
                throw e;
            } catch (IOException | RuntimeException e) {
                throw new StoreException(
                        ErrorCode.STORE_DAMAGED,
                        "cannot open the graph in " + graph + ": " + GraphStore.rootMessage(e),
                        e);
            }
        }
        throw new StoreException("cannot open the graph in " + graph + ": it changes all the time", null);
    }

    /** Which one. */
    Path generation() {
        return generation;
    }

    /** Where the reader has it. */
    Path folder() {
        return files.folder();
    }

    /** True where it is a copy. */
    boolean isCopy() {
        return files.isCopied();
    }

    DatasetGraph dataset() {
        return database.dataset();
    }

    /** To be changed only where this is a copy that is nobody else's. */
    Database database() {
        return database;
    }

    @Override
    public void close() {
        database.close();
        files.close();
    }

    private static OpenGeneration openOwn(Path graph, Path generation) throws IOException {
        ReaderFolder copy = ReaderFolder.ownOf(graph, generation);
        try {
            return new OpenGeneration(generation, copy, new Database(copy.folder()));
        } catch (RuntimeException e) {
            copy.close();
            throw e;
        }
    }

    /** On a full disk links can be made, but no journal beside them; what else goes wrong would go wrong with a copy, too. */
    private static OpenGeneration open(Path graph, Path generation) throws IOException {
        ReaderFolder links = ReaderFolder.of(graph, generation);
        try {
            return new OpenGeneration(generation, links, new Database(links.folder()));
        } catch (RuntimeException e) {
            boolean isHopeless = links.isCopied() || links.isWritable();
            links.close();
            if (isHopeless) {
                throw e;
            }
        }
        ReaderFolder copy = ReaderFolder.copyOf(generation);
        try {
            return new OpenGeneration(generation, copy, new Database(copy.folder()));
        } catch (RuntimeException e) {
            copy.close();
            throw e;
        }
    }
}

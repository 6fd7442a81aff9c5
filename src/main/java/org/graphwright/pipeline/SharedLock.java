package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import org.graphwright.store.GraphLock;
import org.jspecify.annotations.Nullable;

/** A graph's lock that several threads of one process hold together, which see to it themselves that none is in another's way. */
final class SharedLock {
    private final Path graph;
    private @Nullable GraphLock lock;
    private int holders;

    /** What one of them holds. */
    interface Hold extends AutoCloseable {
        @Override
        void close() throws IOException;
    }

    /** @param graph the graph's folder */
    SharedLock(Path graph) {
        this.graph = requireNonNull(graph, "graph is null");
    }

    /** @throws org.graphwright.store.StoreException if another has it */
    synchronized Hold take() throws IOException {
        if (lock == null) {
            lock = GraphLock.take(graph);
        }
        holders++;
        return this::leave;
    }

    private synchronized void leave() throws IOException {
        holders--;
        GraphLock held = lock;
        if (holders == 0 && held != null) {
            lock = null;
            held.close();
        }
    }
}

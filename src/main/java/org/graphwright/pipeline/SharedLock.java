package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.graphwright.model.ErrorCode;
import org.graphwright.store.GraphLock;
import org.graphwright.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * A graph's lock that several threads of one process hold together, which see to it themselves that none is in another's way. Another process
 * that has it is waited for: who corrects the same graph has it for seconds.
 */
final class SharedLock {
    /** By hand. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** How long is waited until the lock is asked for again; by hand. */
    private static final int MILLIS_BETWEEN = 100;

    private final Path graph;
    private final Duration patience;
    private @Nullable GraphLock lock;
    private int holders;

    /** What one of them holds. */
    interface Hold extends AutoCloseable {
        @Override
        void close() throws IOException;
    }

    /** @param graph the graph's folder */
    SharedLock(Path graph) {
        this(graph, PATIENCE);
    }

    /** @param patience how long another process is waited for */
    SharedLock(Path graph, Duration patience) {
        this.graph = requireNonNull(graph, "graph is null");
        this.patience = requireNonNull(patience, "patience is null");
    }

    /** @throws StoreException if another process has it all the time */
    synchronized Hold take() throws IOException {
        if (lock == null) {
            lock = taken();
        }
        holders++;
        return this::leave;
    }

    private GraphLock taken() throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return GraphLock.take(graph);
            } catch (StoreException e) {
                if (e.code() != ErrorCode.BUSY) {
                    throw e;
                }
                if (System.nanoTime() > end || !isPaused()) {
                    throw new StoreException(
                            ErrorCode.BUSY,
                            "somebody else is changing the graph in " + graph + ", nothing was changed",
                            e);
                }
            }
        }
    }

    private static boolean isPaused() {
        try {
            Thread.sleep(MILLIS_BETWEEN);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
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

package org.graphwright.server;

import static java.util.Objects.requireNonNull;

import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/** A live graph as a dataset: from the beginning of a transaction to its end a thread reads one generation. */
final class LiveDataset extends DatasetGraphWrapper {
    private final LiveGraph live;
    private final ThreadLocal<@Nullable ServedGraph> used = new ThreadLocal<>();

    LiveDataset(LiveGraph live) {
        super(null);
        this.live = requireNonNull(live, "live is null");
    }

    /** What this thread reads. */
    @Override
    public DatasetGraph get() {
        ServedGraph graph = used.get();
        if (graph != null) {
            return graph.dataset();
        }
        ServedGraph now = live.use();
        try {
            return now.dataset();
        } finally {
            now.leave();
        }
    }

    @Override
    public Context getContext() {
        return get().getContext();
    }

    @Override
    public void begin() {
        begin(TxnType.READ);
    }

    @Override
    public void begin(ReadWrite mode) {
        begin(TxnType.convert(mode));
    }

    @Override
    public void begin(TxnType type) {
        ServedGraph graph = live.use();
        try {
            graph.dataset().begin(type);
        } catch (RuntimeException | Error e) {
            graph.leave();
            throw e;
        }
        used.set(graph);
    }

    @Override
    public void end() {
        ServedGraph graph = used.get();
        if (graph != null) {
            try {
                graph.dataset().end();
            } finally {
                used.remove();
                graph.leave();
            }
        }
    }

    @Override
    public boolean isInTransaction() {
        return used.get() != null;
    }

    /** The generations are closed by themselves. */
    @Override
    public void close() {
        used.remove();
    }
}

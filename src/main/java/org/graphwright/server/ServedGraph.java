package org.graphwright.server;

import static java.util.Objects.requireNonNull;

import org.apache.jena.sparql.core.DatasetGraph;
import org.graphwright.export.ThingExport;

/** One generation of a graph that is served, until the next one is and the last request that reads it has ended. */
final class ServedGraph {
    private final DatasetGraph dataset;
    private final GraphApi api;
    private final ThingExport things;
    private final Runnable end;
    private int uses = 1;
    private long lastLeft = System.nanoTime();

    /** @param end what is done when nobody reads it any more */
    ServedGraph(DatasetGraph dataset, GraphApi api, ThingExport things, Runnable end) {
        this.dataset = requireNonNull(dataset, "dataset is null");
        this.api = requireNonNull(api, "api is null");
        this.things = requireNonNull(things, "things is null");
        this.end = requireNonNull(end, "end is null");
    }

    DatasetGraph dataset() {
        return dataset;
    }

    GraphApi api() {
        return api;
    }

    ThingExport things() {
        return things;
    }

    /** Keeps it open for one more reader; false where it has ended already. */
    synchronized boolean use() {
        if (uses == 0) {
            return false;
        }
        uses++;
        return true;
    }

    /**
     * True if nobody reads it but those who keep it, and nobody has for a while.
     *
     * @param kept how many keep it open without asking anything
     * @param nanos how long nobody has read it
     */
    synchronized boolean isQuiet(int kept, long nanos) {
        return uses <= kept && System.nanoTime() - lastLeft >= nanos;
    }

    /** Said by each reader once, and by who made it when it is not the present one any more. */
    synchronized void leave() {
        uses--;
        lastLeft = System.nanoTime();
        if (uses == 0) {
            end.run();
        }
    }
}

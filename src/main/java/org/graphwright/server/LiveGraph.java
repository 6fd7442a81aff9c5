package org.graphwright.server;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import org.graphwright.export.ThingExport;
import org.graphwright.model.GraphwrightException;
import org.graphwright.ontology.Ontology;
import org.graphwright.store.GraphStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The generation of a graph that counts, and the next ones as they come: each request is answered from one of them. */
final class LiveGraph implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LiveGraph.class);

    /** Between two looks whether there is a new generation; by hand. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** One correction often follows another; cards are made when there was none for so long. */
    private static final Duration QUIET = Duration.ofSeconds(20);

    /** Between two looks whether to stop while waiting; by hand. */
    private static final Duration STEP = Duration.ofMillis(50);

    private volatile ServedGraph present;
    private volatile boolean closed;
    private @Nullable Thread makingCards;

    private final @Nullable Following following;

    /** The generation that is served, and how the next one is opened. */
    private static final class Following {
        private final Path folder;
        private final Function<GraphStore, Ontology> ontologies;
        private final ServeOptions options;
        private GraphStore store;

        Following(GraphStore store, Path folder, Function<GraphStore, Ontology> ontologies, ServeOptions options) {
            this.store = store;
            this.folder = folder;
            this.ontologies = ontologies;
            this.options = options;
        }
    }

    private LiveGraph(ServedGraph present, @Nullable Following following) {
        this.present = present;
        this.following = following;
    }

    /** Just this one. */
    static LiveGraph fixed(ServedGraph graph) {
        return new LiveGraph(requireNonNull(graph, "graph is null"), null);
    }

    /**
     * Opens a graph and looks every second whether another generation counts.
     *
     * @param ontologies tells what a store's graph was built with
     */
    static LiveGraph follow(Path folder, Function<GraphStore, Ontology> ontologies, ServeOptions options) {
        GraphStore first = GraphStore.openExisting(folder);
        LiveGraph live =
                new LiveGraph(served(first, ontologies, options), new Following(first, folder, ontologies, options));
        Thread following = new Thread(live::follow, "next-generation");
        following.setDaemon(true);
        following.start();
        return live;
    }

    /** The one that counts, kept open for the caller, who says when it has been read. */
    ServedGraph use() {
        ServedGraph graph = present;
        while (!graph.use()) {
            graph = present;
        }
        return graph;
    }

    /** Begins to make the cards that take longest, so that nobody waits for one; ends with the one at hand when another generation counts. */
    void makeCards() {
        makeCards(Duration.ZERO);
    }

    /** @param quiet how long this generation must have counted before */
    private synchronized void makeCards(Duration quiet) {
        if (closed) {
            return;
        }
        ServedGraph graph = use();
        Thread making = new Thread(
                () -> {
                    try {
                        if (staysPresent(graph, quiet)) {
                            graph.api().overview();
                            graph.api().cards().makeBeforehand(() -> present == graph && !closed);
                        }
                    } catch (RuntimeException | OutOfMemoryError e) {
                        LOG.warn("cards are made only when they are asked for: {}", e.toString());
                    } finally {
                        graph.leave();
                    }
                },
                "cards");
        making.setDaemon(true);
        making.start();
        makingCards = making;
    }

    private boolean staysPresent(ServedGraph graph, Duration quiet) {
        for (Duration waited = Duration.ZERO; waited.compareTo(quiet) < 0; waited = waited.plus(STEP)) {
            if (present != graph || closed) {
                return false;
            }
            try {
                Thread.sleep(STEP.toMillis());
            } catch (InterruptedException e) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        closed = true;
        Thread making;
        synchronized (this) {
            making = makingCards;
        }
        if (making != null) {
            try {
                making.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        present.leave();
    }

    private void follow() {
        String told = "";
        while (!closed) {
            try {
                Thread.sleep(PAUSE.toMillis());
                look();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException | OutOfMemoryError e) {
                // tried again every second, and told once
                String what = e instanceof GraphwrightException ? String.valueOf(e.getMessage()) : e.toString();
                if (!what.equals(told)) {
                    LOG.warn("what is served stays as it was: {}", what);
                    told = what;
                }
            }
        }
    }

    /** Serves the generation that counts from now on, if it is another one. */
    synchronized void look() {
        if (following != null && !closed && following.store.isPast() && GraphStore.exists(following.folder)) {
            GraphStore newer = GraphStore.openExisting(following.folder);
            replace(newer, following.ontologies, following.options);
            following.store = newer;
        }
    }

    private void replace(GraphStore newer, Function<GraphStore, Ontology> ontologies, ServeOptions options) {
        ServedGraph next;
        try {
            next = served(newer, ontologies, options);
            newer.log();
        } catch (RuntimeException | OutOfMemoryError e) {
            newer.close();
            throw e;
        }
        ServedGraph last = present;
        present = next;
        last.leave();
        makeCards(QUIET);
    }

    private static ServedGraph served(
            GraphStore store, Function<GraphStore, Ontology> ontologies, ServeOptions options) {
        GraphApi api = new GraphApi(store.dataset(), ontologies.apply(store), options);
        return new ServedGraph(store.dataset(), api, new ThingExport(store.dataset(), options.timeout()), store::close);
    }
}

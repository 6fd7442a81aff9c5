package org.graphwright.server;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.graphwright.correct.Withdrawn;
import org.graphwright.explore.KeptOverview;
import org.graphwright.export.ThingExport;
import org.graphwright.model.GraphwrightException;
import org.graphwright.ontology.Ontology;
import org.graphwright.store.GraphStore;
import org.graphwright.store.WorkingCopy;
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

    /** Who opens a page asks for a dozen things in a row; what is made beforehand waits until nothing was asked for so long. By hand. */
    private static final Duration SILENCE = Duration.ofMillis(500);

    /** So long it waits at most before each card, that there is an end to it where somebody always asks; by hand. */
    private static final Duration MOST_WAITING = Duration.ofSeconds(5);

    /** This class and the thread that makes cards. */
    private static final int KEEPERS = 2;

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
        private final Supplier<Withdrawn> withdrawn;
        private final ServeOptions options;
        private final @Nullable WorkingCopy copy;
        private GraphStore store;

        /** Of the copy, where that is served. */
        private OptionalLong changes = OptionalLong.empty();

        private @Nullable GraphStore copied;
        private @Nullable Ontology ontologyOfCopy;

        Following(
                GraphStore store,
                Path folder,
                Function<GraphStore, Ontology> ontologies,
                Supplier<Withdrawn> withdrawn,
                ServeOptions options,
                @Nullable WorkingCopy copy) {
            this.withdrawn = withdrawn;
            this.store = store;
            this.copy = copy;
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
     * @param withdrawn tells at any time what users took out of the graph
     * @param copy what is shown instead as long as it is present; null for none
     */
    static LiveGraph follow(
            Path folder,
            Function<GraphStore, Ontology> ontologies,
            Supplier<Withdrawn> withdrawn,
            ServeOptions options,
            @Nullable WorkingCopy copy) {
        GraphStore first = GraphStore.openExisting(folder);
        LiveGraph live = new LiveGraph(
                served(first, ontologies.apply(first), options, withdrawn),
                new Following(first, folder, ontologies, withdrawn, options, copy));
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
                        if (isNextWanted(graph)) {
                            graph.api().prepare();
                        }
                        if (staysPresent(graph, quiet)) {
                            graph.api().cards().makeBeforehand(() -> isNextWanted(graph));
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

    /** Waits until those who ask have their answers, but not for ever. */
    void awaitSilence() {
        isNextWanted(present);
    }

    /** Waits until those who ask have their answers; false where another generation counts by then. */
    private boolean isNextWanted(ServedGraph graph) {
        for (Duration waited = Duration.ZERO;
                waited.compareTo(MOST_WAITING) < 0 && !graph.isQuiet(KEEPERS, SILENCE.toNanos());
                waited = waited.plus(STEP)) {
            if (!staysPresent(graph, STEP)) {
                return false;
            }
        }
        return present == graph && !closed;
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

    /** Serves from now on what counts, or the copy as it is by now, if it is another than before. */
    synchronized void look() {
        if (following != null && !closed && !showsCopy(following)) {
            boolean isOfCopy = following.changes.isPresent();
            if ((isOfCopy || following.store.isPast()) && GraphStore.exists(following.folder)) {
                GraphStore newer = GraphStore.openExisting(following.folder);
                replace(opened(newer, following), QUIET);
                following.store = newer;
                following.changes = OptionalLong.empty();
            }
        }
    }

    /** Shows the copy, where there is one that is not past. */
    private boolean showsCopy(Following of) {
        if (of.copy == null) {
            return false;
        }
        Optional<WorkingCopy.View> shown = of.copy.view(of.changes.orElse(-1));
        shown.ifPresent(view -> {
            ServedGraph next = served(view, of);
            boolean isOfStore = of.changes.isEmpty() && !of.store.isPast();
            if (isOfStore && !view.isChanged()) {
                next.api().takeOver(present.api());
                replace(next, Duration.ZERO);
            } else {
                replace(next, QUIET);
            }
            of.changes = OptionalLong.of(view.changes());
        });
        return shown.isPresent() || (of.changes.isPresent() && of.copy.isPresent());
    }

    private static ServedGraph served(WorkingCopy.View view, Following of) {
        try {
            Ontology ontology = of.ontologyOfCopy;
            if (ontology == null || of.copied != view.store()) {
                ontology = of.ontologies.apply(view.store());
                of.copied = view.store();
                of.ontologyOfCopy = ontology;
            }
            return served(view.dataset(), ontology, of.options, of.withdrawn, KeptOverview.NONE, view.leave());
        } catch (RuntimeException | OutOfMemoryError e) {
            view.leave().run();
            throw e;
        }
    }

    private static ServedGraph opened(GraphStore newer, Following of) {
        try {
            ServedGraph next = served(newer, of.ontologies.apply(newer), of.options, of.withdrawn);
            newer.log();
            return next;
        } catch (RuntimeException | OutOfMemoryError e) {
            newer.close();
            throw e;
        }
    }

    private void replace(ServedGraph next, Duration quiet) {
        ServedGraph last = present;
        present = next;
        last.leave();
        makeCards(quiet);
    }

    private static ServedGraph served(
            GraphStore store, Ontology ontology, ServeOptions options, Supplier<Withdrawn> withdrawn) {
        return served(store.dataset(), ontology, options, withdrawn, KeptOverview.in(store.view()), store::close);
    }

    private static ServedGraph served(
            DatasetGraph dataset,
            Ontology ontology,
            ServeOptions options,
            Supplier<Withdrawn> withdrawn,
            KeptOverview kept,
            Runnable end) {
        GraphApi api = new GraphApi(dataset, ontology, options, withdrawn, kept);
        return new ServedGraph(dataset, api, new ThingExport(dataset, options.timeout()), end);
    }
}

package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.graphwright.correct.Correction;
import org.graphwright.correct.CorrectionDesk;
import org.graphwright.correct.CorrectionEntry;
import org.graphwright.correct.CorrectionIris;
import org.graphwright.correct.Corrections;
import org.graphwright.model.GraphwrightException;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.Ontology;
import org.graphwright.store.GraphStore;
import org.graphwright.store.KeptBase;
import org.graphwright.store.WorkingCopy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Corrects the graph of a folder, one correction at a time: it is kept, written into the {@link WorkingCopy} that is shown, and becomes part of
 * the graph's next generation when nobody has corrected for a while. Where there is no copy it makes the next generation at once.
 */
public final class GraphCorrectionDesk implements CorrectionDesk {
    private static final Logger LOG = LoggerFactory.getLogger(GraphCorrectionDesk.class);

    private final Path graph;
    private final String by;
    private final CorrectionFolder folder;
    private final CorrectionChange change;
    private final CorrectionStates states;
    private final KeptBase base;
    private final SharedLock lock;
    private final WorkingCopy copy;
    private final CopyPublishing publishing;
    private final ResolutionMemory memory = new ResolutionMemory();

    /** How each correction stands to what the copy shows; nothing where it shows no more than the graph. */
    private volatile SortedMap<String, Boolean> shown = new TreeMap<>();

    private boolean isClosed;

    /**
     * @param graph the graph's folder
     * @param by who corrects
     * @param copy what is shown
     */
    public GraphCorrectionDesk(Path graph, String by, WorkingCopy copy) {
        this.graph = requireNonNull(graph, "graph is null");
        this.by = requireNonNull(by, "by is null");
        this.copy = requireNonNull(copy, "copy is null");
        this.folder = new CorrectionFolder(graph);
        this.lock = new SharedLock(graph);
        this.change = new CorrectionChange(graph, lock);
        this.states = new CorrectionStates(graph);
        this.base = new KeptBase(graph);
        this.publishing = new CopyPublishing(graph, lock, copy, memory.ofOtherStore());
    }

    @Override
    public synchronized void prepare() throws IOException {
        if (!isClosed && !copy.isPresent()) {
            copy.prepare();
            shown = new TreeMap<>();
            Optional<GraphStore> store = copy.store();
            if (store.isPresent()) {
                GraphBuild.prepare(graph, store.get(), memory);
                publishing.begin(memory);
            }
        }
    }

    @Override
    public synchronized void catchUp() throws IOException {
        if (!states.areOf(folder.read())) {
            apply();
        }
    }

    @Override
    public Corrections read() throws IOException {
        return new CorrectionIris(base.read()::named).of(folder.read());
    }

    @Override
    public Map<String, String> states() throws IOException {
        Map<String, String> all = new TreeMap<>();
        states.read().forEach((id, state) -> all.put(id, state.name().toLowerCase(Locale.ROOT)));
        if (copy.isPresent()) {
            shown.forEach((id, fits) -> all.put(
                    id,
                    (fits ? CorrectionStates.State.APPLIED : CorrectionStates.State.OPEN)
                            .name()
                            .toLowerCase(Locale.ROOT)));
        }
        return all;
    }

    @Override
    public synchronized List<CorrectionEntry> keep(List<Correction> corrections, @Nullable String why)
            throws IOException {
        CorrectionIris iris = new CorrectionIris(base::own);
        Instant now = Instant.now();
        List<CorrectionEntry> entries = corrections.stream()
                .map(correction -> CorrectionEntry.of(iris.of(correction), by, now, why, null))
                .toList();
        Optional<GraphStore> seen = copy.store();
        List<CorrectionEntry> added = seen.isPresent() ? change.keep(entries, seen.get()) : change.keep(entries);
        if (added.stream().anyMatch(entry -> !entry.correction().isMark())) {
            apply();
        }
        return added;
    }

    @Override
    public synchronized List<CorrectionEntry> undo(List<String> ids) throws IOException {
        List<CorrectionEntry> undone = new ArrayList<>();
        try {
            for (String id : ids) {
                undone.add(change.undo(id));
            }
        } finally {
            if (undone.stream().anyMatch(entry -> !entry.correction().isMark())) {
                apply();
            }
        }
        return undone;
    }

    @Override
    public Correction part(@Nullable String thing, String name) throws IOException {
        return new CorrectionIris(base.read()::named).of(split().of(thing, name, List.of()));
    }

    @Override
    public Correction part(String thing, Collection<String> articles, @Nullable String into) throws IOException {
        return new CorrectionIris(base.read()::named).of(split().ofArticles(thing, articles, into));
    }

    @Override
    public Correction partMentions(
            String thing,
            Map<String, ? extends Collection<Integer>> mentions,
            @Nullable String into,
            @Nullable String name)
            throws IOException {
        Map<String, Collection<Integer>> begins = new TreeMap<>();
        mentions.forEach((article, all) -> begins.put(base.own(article), List.copyOf(all)));
        Split.MentionChoice chosen = (place, begin) ->
                begins.getOrDefault(Iris.article(place.article()), List.of()).contains(begin);
        return new CorrectionIris(base.read()::named)
                .of(split().ofMentions(thing, begins.keySet(), chosen, into, name));
    }

    private Split split() throws IOException {
        Ontology ontology = memory.ontology(new SettingsFolder(graph));
        return new Split(new GraphResolution(graph, ontology, memory).resolve(), graph);
    }

    /** What is prepared or corrected at this moment ends first: it reads the copy. */
    @Override
    public void close() {
        synchronized (this) {
            isClosed = true;
        }
        // not under the same lock: what is at work there may want to prepare
        publishing.close();
        copy.close();
    }

    private void apply() throws IOException {
        publishing.hold();
        if (isShown()) {
            publishing.await();
        } else {
            publishing.makeNext();
            shown = new TreeMap<>();
            publishing.afterwards(this::prepareAgain);
        }
    }

    private boolean isShown() throws IOException {
        try (SharedLock.Hold held = lock.take()) {
            return copy.change(store -> shown = GraphBuild.show(graph, store, memory));
        } catch (GraphwrightException e) {
            LOG.warn("a correction takes the long way: {}", String.valueOf(e.getMessage()));
            return false;
        }
    }

    private void prepareAgain() {
        try {
            prepare();
        } catch (IOException | RuntimeException e) {
            LOG.debug("corrections take the long way", e);
        }
    }
}

package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.graphwright.correct.Correction;
import org.graphwright.correct.CorrectionDesk;
import org.graphwright.correct.CorrectionEntry;
import org.graphwright.correct.CorrectionIris;
import org.graphwright.correct.Corrections;
import org.graphwright.resolve.Resolution;
import org.graphwright.store.KeptBase;
import org.jspecify.annotations.Nullable;

/** Corrects the graph of a folder: each change makes its next generation. One change at a time. */
public final class GraphCorrectionDesk implements CorrectionDesk {
    private final Path graph;
    private final String by;
    private final CorrectionFolder folder;
    private final CorrectionChange change;
    private final KeptBase base;
    private final ResolutionMemory memory = new ResolutionMemory();

    /**
     * @param graph the graph's folder
     * @param by who corrects
     */
    public GraphCorrectionDesk(Path graph, String by) {
        this.graph = requireNonNull(graph, "graph is null");
        this.by = requireNonNull(by, "by is null");
        this.folder = new CorrectionFolder(graph);
        this.change = new CorrectionChange(graph);
        this.base = new KeptBase(graph);
    }

    @Override
    public synchronized void prepare() throws IOException {
        GraphBuild.prepare(graph, memory);
    }

    @Override
    public Corrections read() throws IOException {
        return new CorrectionIris(base.read()::named).of(folder.read());
    }

    @Override
    public Map<String, String> states() throws IOException {
        Map<String, String> states = new TreeMap<>();
        new CorrectionStates(graph)
                .read()
                .forEach((id, state) -> states.put(id, state.name().toLowerCase(Locale.ROOT)));
        return states;
    }

    @Override
    public synchronized List<CorrectionEntry> keep(Correction correction, @Nullable String why) throws IOException {
        Correction own = new CorrectionIris(base::own).of(correction);
        List<CorrectionEntry> added = change.keep(List.of(CorrectionEntry.of(own, by, Instant.now(), why, null)));
        if (!added.isEmpty() && !correction.isMark()) {
            apply();
        }
        return added;
    }

    @Override
    public synchronized CorrectionEntry undo(String id) throws IOException {
        CorrectionEntry undone = change.undo(id);
        if (!undone.correction().isMark()) {
            apply();
        }
        return undone;
    }

    @Override
    public Correction part(String name, @Nullable String article) throws IOException {
        Resolution resolution =
                new GraphResolution(graph, new SettingsFolder(graph).read().ontology()).resolve();
        return new CorrectionIris(base.read()::named).of(new Split(resolution, graph).of(name, article));
    }

    private void apply() {
        GraphBuild.resolve(graph, BuildProgress.NONE, memory);
    }
}

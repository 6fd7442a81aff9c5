package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.graphwright.correct.CorrectionEntry;
import org.graphwright.correct.CorrectionException;
import org.graphwright.correct.Corrections;
import org.graphwright.resolve.Identity;
import org.graphwright.resolve.IdentityStatement;
import org.graphwright.resolve.RecordSource;
import org.graphwright.store.FileReason;
import org.graphwright.store.GraphStore;

/** Changes the corrections of a graph. They count from the next {@link GraphBuild#resolve} or build on; one change at a time. */
public final class CorrectionChange {
    private final Path graph;
    private final CorrectionFolder folder;
    private final IdentityFolder older;
    private final SharedLock shared;

    /** @param graph the graph's folder */
    public CorrectionChange(Path graph) {
        this(graph, new SharedLock(graph));
    }

    /** @param shared with whoever changes the same graph meanwhile */
    CorrectionChange(Path graph, SharedLock shared) {
        this.shared = requireNonNull(shared, "shared is null");
        this.graph = requireNonNull(graph, "graph is null");
        this.folder = new CorrectionFolder(graph);
        this.older = new IdentityFolder(graph);
    }

    /**
     * Keeps corrections, of things by the program's IRIs, with what these are called in the graph.
     *
     * @return those that are new
     * @throws org.graphwright.resolve.IdentityException if one contradicts another; then nothing is changed
     * @throws org.graphwright.store.StoreException if there is no graph or somebody else changes it
     */
    public List<CorrectionEntry> keep(List<CorrectionEntry> entries) throws IOException {
        try (GraphStore store = GraphStore.openExisting(graph)) {
            return keep(entries, store);
        }
    }

    /** @param shown which says what the things are called */
    List<CorrectionEntry> keep(List<CorrectionEntry> entries, GraphStore shown) throws IOException {
        GraphStore.requireExisting(graph);
        CalledThings called = new CalledThings(shown);
        try (SharedLock.Hold lock = take()) {
            Corrections before = folder.read();
            List<CorrectionEntry> added = entries.stream()
                    .filter(entry -> !before.says(entry.correction()))
                    .map(called::in)
                    .toList();
            if (!added.isEmpty()) {
                write(folder.kept().withAll(added));
            }
            return added;
        }
    }

    /**
     * Takes one back. Where older versions kept it, what they kept becomes corrections.
     *
     * @param id the correction's, or how it begins
     * @return what was taken back
     * @throws CorrectionException if there is none
     */
    public CorrectionEntry undo(String id) throws IOException {
        GraphStore.requireExisting(graph);
        try (SharedLock.Hold lock = take()) {
            CorrectionEntry entry = folder.read()
                    .find(id)
                    .orElseThrow(() -> new CorrectionException("no correction, or more than one, has the id " + id));
            if (folder.kept().find(entry.id()).isPresent()) {
                write(folder.kept().without(entry.id()));
            } else {
                folder.write(folder.read().without(entry.id()));
                for (Path file : older.files()) {
                    Files.delete(file);
                }
            }
            return entry;
        }
    }

    /**
     * Keeps the statements of a user's file of {@code owl:sameAs} and {@code owl:differentFrom}, in the place of those of an older file of
     * its name; also before there is a graph.
     *
     * @param by who gives the file
     * @throws org.graphwright.resolve.IdentityException if it is broken or contradicts what is kept; then nothing is changed
     */
    public void keepStatements(Path file, String by) throws IOException {
        String name = String.valueOf(file.getFileName());
        Instant now = Instant.now();
        List<CorrectionEntry> stated = new ArrayList<>();
        for (IdentityStatement statement : older.read(file)) {
            stated.addAll(CorrectionFolder.entries(statement, by, now));
        }
        try (SharedLock.Hold lock = take()) {
            List<CorrectionEntry> others = folder.kept().entries().stream()
                    .filter(entry -> entry.source() == null || !entry.source().matches("\\Q" + name + "\\E:\\d+"))
                    .toList();
            Corrections kept = new Corrections(others).withAll(stated);
            if (!kept.equals(folder.kept())) {
                write(kept);
            }
            older.remove(name);
        }
    }

    /** The graph's lock, in whose way a full disk or a permission may be. */
    private SharedLock.Hold take() {
        try {
            return shared.take();
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    /** What contradicts itself is no identity. */
    private static Identity requireNoContradiction(List<IdentityStatement> stated) {
        return new Identity(stated);
    }

    private void write(Corrections kept) throws IOException {
        List<CorrectionEntry> all = new ArrayList<>(folder.older());
        all.addAll(kept.entries());
        requireNoContradiction(new CorrectedIdentity(new Corrections(all)).statements(RecordSource.of(List.of())));
        try {
            folder.write(kept);
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    private BuildException unwritten(IOException e) {
        return new BuildException("cannot write to " + graph + ": " + FileReason.of(e) + "; nothing was changed", e);
    }
}

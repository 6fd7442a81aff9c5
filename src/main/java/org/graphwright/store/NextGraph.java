package org.graphwright.store;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A graph that is made beside the present one, in its folder {@code next}, and takes its place when it is whole. A mark says that it is
 * whole, and how its store is to be called among the generations: before that, a killed process leaves the present graph as it was; after
 * that, whoever takes the graph's {@link GraphLock} next brings the change to its end. Readers see the old store or the new one meanwhile.
 * Belongs to the holder of the lock.
 */
public final class NextGraph {
    /** What it brings along besides its store, in this order; version 0.1.0 had the store among it. The form tells old graphs, so it goes last. */
    private static final List<String> PARTS = List.of("shards", "ontology", "settings.json", "base", "tdb2", "text");

    private static final String FORM = "form";
    private static final String MARK = "whole";

    private final Path graph;
    private final Path next;

    /** @param graph the graph's folder */
    public NextGraph(Path graph) {
        this.graph = requireNonNull(graph, "graph is null");
        this.next = graph.resolve("next");
    }

    /** Where it is made. */
    public Path folder() {
        return next;
    }

    /** Takes away what there is of it. */
    public void discard() {
        Folders.delete(next);
    }

    /** Takes a part of it away. */
    public void discard(String part) {
        Folders.delete(next.resolve(part));
    }

    /** Says that it is whole, and puts it in the present one's place; parts that it does not have stay as they are. */
    public void takePlace() {
        try {
            Folders.write(next.resolve(MARK), new Generations(graph).next() + "\n");
        } catch (IOException e) {
            throw new StoreException("cannot write to " + next + ": " + FileReason.of(e), e);
        }
        finish();
    }

    /** Brings a change of place to its end that was begun; nothing where there is none. Can be repeated wherever it was stopped. */
    void finish() {
        Path mark = next.resolve(MARK);
        if (!Files.exists(mark)) {
            return;
        }
        try {
            String name = Files.readString(mark).strip();
            if (!name.isEmpty()) {
                Generations.requireName(mark, name);
            }
            for (String part : PARTS) {
                if (Files.exists(next.resolve(part))) {
                    if (Files.isDirectory(graph.resolve(part))) {
                        Folders.delete(graph.resolve(part));
                    }
                    Folders.move(next.resolve(part), graph.resolve(part));
                }
            }
            Optional<Path> store = new Generations(next).named();
            if (store.isPresent() && !name.isEmpty()) {
                new Generations(graph).adopt(store.get(), name);
            }
            if (Files.exists(next.resolve(FORM))) {
                Folders.move(next.resolve(FORM), graph.resolve(FORM));
            }
        } catch (IOException e) {
            throw new StoreException("cannot write to " + graph + ": " + FileReason.of(e), e);
        }
        Folders.delete(next);
        new Generations(graph).sweep();
    }
}

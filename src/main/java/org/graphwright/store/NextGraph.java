package org.graphwright.store;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A graph that is made beside the present one, in its folder {@code next}, and takes its place when it is whole. A mark says that it is
 * whole: before that, a killed process leaves the present graph as it was; after that, whoever opens the graph next brings the change
 * to its end. Belongs to the holder of the graph's {@link GraphLock}.
 */
public final class NextGraph {
    private static final List<String> PARTS = List.of("form", "settings.json", "ontology", "shards", "tdb2", "text");

    /** What a killed process has left of the present graph's store and index; see {@link GraphStore}. */
    private static final List<String> LEFT = List.of("tdb2.loading", "text.stale", "text.new");

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

    /** True where it is whole, but has not taken the present one's place. */
    boolean isWhole() {
        return Files.exists(next.resolve(MARK));
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
            Files.writeString(next.resolve(MARK), "");
            force(next);
        } catch (IOException e) {
            throw new StoreException("cannot write to " + next + ": " + e.getMessage(), e);
        }
        finish();
    }

    /** Brings a change of place to its end that was begun; nothing where there is none. Can be repeated wherever it was stopped. */
    void finish() {
        if (!isWhole()) {
            return;
        }
        try {
            LEFT.forEach(left -> Folders.delete(graph.resolve(left)));
            for (String part : PARTS) {
                if (Files.exists(next.resolve(part))) {
                    Folders.delete(graph.resolve(part));
                    Files.move(next.resolve(part), graph.resolve(part), StandardCopyOption.ATOMIC_MOVE);
                }
            }
            force(graph);
        } catch (IOException e) {
            throw new StoreException("cannot write to " + graph + ": " + e.getMessage(), e);
        }
        Folders.delete(next);
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }
}

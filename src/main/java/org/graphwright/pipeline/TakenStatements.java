package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.graphwright.correct.CorrectionEntry;
import org.graphwright.correct.Corrections;

/**
 * What users state of a graph that was loaded from an output: the output's corrections and lists, and what was stated in the graph itself since.
 * That stays, as it does when a graph is made anew. Beside the graph's own files, those that the output had last are kept in {@code taken}: by
 * them is known who said what, and what was taken back here.
 */
final class TakenStatements {
    private static final String CORRECTIONS = "corrections";
    private static final String STATE = "state.tsv";

    /** Folders of files of which each is taken whole. */
    private static final List<String> LISTS = List.of("identity", "authority");

    private final Path graph;
    private final Path output;
    private final Path before;

    /**
     * @param graph the graph's folder
     * @param output that of what is loaded
     */
    TakenStatements(Path graph, Path output) {
        this.graph = requireNonNull(graph, "graph is null");
        this.output = requireNonNull(output, "output is null");
        this.before = graph.resolve("taken");
    }

    /**
     * Takes what the output has, where users have not stated something else here.
     *
     * @return true if the graph's statements are now others than the output's
     */
    boolean take() throws IOException {
        boolean other = takeCorrections();
        for (String name : LISTS) {
            other |= takeFiles(name);
        }
        return other;
    }

    private boolean takeCorrections() throws IOException {
        Corrections theirs = new CorrectionFolder(output).kept();
        Corrections last = new CorrectionFolder(before).kept();
        CorrectionFolder own = new CorrectionFolder(graph);
        Corrections here = own.kept();
        List<CorrectionEntry> all = new ArrayList<>(theirs.entries().stream()
                .filter(entry ->
                        here.entries().contains(entry) || !last.entries().contains(entry))
                .toList());
        // what is said here takes the place of what it contradicts
        here.entries().stream().filter(entry -> !last.entries().contains(entry)).forEach(all::add);
        Corrections merged = Corrections.NONE.withAll(all);
        boolean other = !merged.equals(theirs);
        if (!merged.equals(here)) {
            own.write(merged);
        }
        Path state = output.resolve(CORRECTIONS).resolve(STATE);
        if (!other && Files.exists(state)) {
            new KeptFiles(graph.resolve(CORRECTIONS)).add(state);
        }
        // last: until this is written, the same again comes to the same
        if (!theirs.equals(last)) {
            new CorrectionFolder(before).write(theirs);
        }
        return other;
    }

    private boolean takeFiles(String name) throws IOException {
        KeptFiles here = new KeptFiles(graph.resolve(name));
        KeptFiles last = new KeptFiles(before.resolve(name));
        Set<String> names = new TreeSet<>();
        for (Path each : List.of(output, graph)) {
            new KeptFiles(each.resolve(name)).all(".*").forEach(file -> names.add(String.valueOf(file.getFileName())));
        }
        boolean other = false;
        for (String each : names) {
            Path theirs = output.resolve(name).resolve(each);
            Path own = here.folder().resolve(each);
            boolean untouched = isSame(own, last.folder().resolve(each));
            if (untouched && Files.exists(theirs) && !isSame(own, theirs)) {
                here.add(theirs);
            }
            if (Files.exists(theirs) && !isSame(theirs, last.folder().resolve(each))) {
                last.add(theirs);
            }
            other |= !isSame(own, theirs);
        }
        return other;
    }

    /** Two that are not there are the same, too. */
    private static boolean isSame(Path one, Path two) throws IOException {
        return Files.exists(one) ? Files.exists(two) && Files.mismatch(one, two) < 0 : !Files.exists(two);
    }
}

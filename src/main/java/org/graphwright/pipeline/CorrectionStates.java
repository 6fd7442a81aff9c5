package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.graphwright.correct.CorrectionEntry;
import org.graphwright.correct.Corrections;

/**
 * What each correction of a graph fitted when the graph was made: {@code state.tsv} beside the corrections, which any build makes anew.
 */
public final class CorrectionStates {
    /** How a correction stands to the graph. */
    public enum State {
        /** The graph heeds it. */
        APPLIED,
        /** Nothing in the graph fits it any more, or yet. */
        OPEN,
        /** It was made after the graph. */
        PENDING
    }

    private final KeptFiles files;
    private final Path file;

    /** @param graph the graph's folder */
    public CorrectionStates(Path graph) {
        Path folder = requireNonNull(graph, "graph is null").resolve("corrections");
        this.files = new KeptFiles(folder);
        this.file = folder.resolve("state.tsv");
    }

    /** For each correction's id how it stands; an id that is not there is {@link State#PENDING}. */
    public SortedMap<String, State> read() throws IOException {
        SortedMap<String, State> states = new TreeMap<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    states.put(line.substring(0, tab), line.endsWith("\topen") ? State.OPEN : State.APPLIED);
                }
            }
        }
        return states;
    }

    /** True where the graph was made of just these corrections; notes and stars are no matter. */
    boolean areOf(Corrections corrections) throws IOException {
        Set<String> wanted = new TreeSet<>();
        Set<String> known = new TreeSet<>(read().keySet());
        for (CorrectionEntry entry : corrections.entries()) {
            if (entry.correction().isMark()) {
                known.remove(entry.id());
            } else {
                wanted.add(entry.id());
            }
        }
        return wanted.equals(known);
    }

    /** @param fits for each correction's id whether something fits it */
    void write(SortedMap<String, Boolean> fits) throws IOException {
        if (fits.isEmpty() && !Files.exists(file)) {
            return;
        }
        StringBuilder text = new StringBuilder();
        fits.forEach((id, fit) ->
                text.append(id).append('\t').append(fit ? "applied" : "open").append('\n'));
        files.add(String.valueOf(file.getFileName()), text.toString().getBytes(StandardCharsets.UTF_8));
    }
}

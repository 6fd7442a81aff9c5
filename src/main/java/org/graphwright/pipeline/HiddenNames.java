package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the things were called that users hid, renamed or merged, which the graph itself no longer says: {@code hidden.tsv} beside the corrections,
 * which any build makes anew. Things have the program's IRIs.
 */
final class HiddenNames {
    private static final String FILE = "hidden.tsv";

    private final KeptFiles files;
    private final Path file;

    /** @param graph the graph's folder */
    HiddenNames(Path graph) {
        Path folder = requireNonNull(graph, "graph is null").resolve("corrections");
        this.files = new KeptFiles(folder);
        this.file = folder.resolve(FILE);
    }

    /** The names by IRI, first the one that the thing was shown by; empty for what is not known. */
    SortedMap<String, List<String>> read() throws IOException {
        SortedMap<String, List<String>> names = new TreeMap<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                List<String> columns = Arrays.asList(line.split("\t"));
                if (columns.size() > 1) {
                    names.put(columns.get(0), List.copyOf(columns.subList(1, columns.size())));
                }
            }
        }
        return names;
    }

    /** Puts them in the place of those that the file has. */
    void write(SortedMap<String, List<String>> names) throws IOException {
        if (names.equals(read())) {
            return;
        }
        StringBuilder text = new StringBuilder();
        names.forEach((iri, all) -> {
            text.append(iri);
            all.forEach(name -> text.append('\t').append(name.replaceAll("\\s+", " ")));
            text.append('\n');
        });
        files.add(FILE, text.toString().getBytes(StandardCharsets.UTF_8));
    }
}

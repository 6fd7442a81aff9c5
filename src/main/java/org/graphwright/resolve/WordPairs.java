package org.graphwright.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tables of words that the rules use: in the jar's {@code /resolve}, a word, a tab and what is meant by it, {@code #} before a remark. */
final class WordPairs {
    private WordPairs() {}

    /** A table by its name. */
    static Map<String, String> read(String name) {
        Map<String, String> pairs = new TreeMap<>();
        for (String line : lines(name)) {
            String[] cells = line.split("\t", 2);
            pairs.put(cells[0], cells[1]);
        }
        return Map.copyOf(pairs);
    }

    private static List<String> lines(String name) {
        String resource = "/resolve/" + name + ".txt";
        InputStream stream = WordPairs.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("the jar lacks " + resource);
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}

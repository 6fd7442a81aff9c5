package org.graphwright.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The word lists that the rules use: one entry a line in the jar's {@code /resolve}, {@code #} before a remark. */
final class WordList {
    private WordList() {}

    /** The words of a list. */
    static Set<String> words(String name) {
        return Set.copyOf(new TreeSet<>(lines(name)));
    }

    /** A list of words and, after a tab, what is meant by them. */
    static Map<String, String> pairs(String name) {
        Map<String, String> pairs = new TreeMap<>();
        for (String line : lines(name)) {
            String[] cells = line.split("\t", 2);
            pairs.put(cells[0], cells[1]);
        }
        return Map.copyOf(pairs);
    }

    private static List<String> lines(String name) {
        String resource = "/resolve/" + name + ".txt";
        InputStream stream = WordList.class.getResourceAsStream(resource);
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

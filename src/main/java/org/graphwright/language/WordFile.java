package org.graphwright.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lists of words by which text is cut into sentences and tokens, before any word has a lemma and whatever the ontology: in the jar's
 * {@code /language}, each with its name in brackets before it, words parted by blanks, {@code #} before a remark. Immutable.
 */
final class WordFile {
    private final String resource;
    private final Map<String, Set<String>> lists = new HashMap<>();

    /** @param name that of the file, without its ending */
    WordFile(String name) {
        this.resource = "/language/" + name + ".txt";
        Set<String> words = new HashSet<>();
        for (String line : lines(resource)) {
            if (line.startsWith("[")) {
                words = new HashSet<>();
                lists.put(line.substring(1, line.length() - 1), words);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                words.addAll(List.of(line.split(" ")));
            }
        }
    }

    /** The words of a list. */
    Set<String> list(String name) {
        Set<String> words = lists.get(name);
        if (words == null) {
            throw new IllegalStateException(resource + " has no list " + name);
        }
        return Set.copyOf(words);
    }

    private static List<String> lines(String resource) {
        InputStream stream = WordFile.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("the jar lacks " + resource);
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}

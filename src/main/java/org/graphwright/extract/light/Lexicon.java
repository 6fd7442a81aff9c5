package org.graphwright.extract.light;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * What is known of words beforehand: the Brown clusters (Brown et al., 1992) of 590,000 words, and 280,000 phrases in fifteen lists of
 * names and other words. Both come from NLP4J 1.1.3; {@code src/training/lexica} makes the files. Immutable, safe for threads.
 */
final class Lexicon {
    private static final String CLUSTERS = "/models/light/clusters.tsv.gz";
    private static final String PHRASES = "/models/light/phrases.tsv.gz";

    /** Marks the first words of a longer phrase. */
    private static final int PREFIX = 1 << 30;

    private static final class Standard {
        private static final Lexicon INSTANCE = new Lexicon();
    }

    private final LongTable clusterOfWord = new LongTable(600_000);
    private final List<String> paths = new ArrayList<>();
    private final LongTable phrases = new LongTable(400_000);
    private final int lists;

    private Lexicon() {
        for (String[] line : lines(CLUSTERS)) {
            for (int i = 1; i < line.length; i++) {
                clusterOfWord.put(Hash.of(line[i]), paths.size());
            }
            paths.add(line[0]);
        }
        Map<String, Long> hashes = new HashMap<>();
        int list = 0;
        for (String[] line : lines(PHRASES)) {
            for (int i = 1; i < line.length; i++) {
                add(line[i], 1 << list, hashes);
            }
            list++;
        }
        this.lists = list;
    }

    /** The lexicon of the jar, read at first use. */
    static Lexicon standard() {
        return Standard.INSTANCE;
    }

    /** How many lists of phrases there are. */
    int lists() {
        return lists;
    }

    /** The path of the word's cluster in the tree of clusters, of ones and zeros; empty if it has none. */
    String cluster(String simple) {
        int cluster = clusterOfWord.get(Hash.of(simple), -1);
        return cluster < 0 ? "" : paths.get(cluster);
    }

    /** The state before a phrase's first word. */
    static long begin() {
        return 0;
    }

    /** The state after one more word, which {@link #listsOf} and {@link #goesOn} take. */
    static long next(long state, long wordHash) {
        return Hash.mix(state, wordHash);
    }

    /** The lists, one bit each, that hold the words read so far. */
    int listsOf(long state) {
        return phrases.get(state, 0) & ~PREFIX;
    }

    /** Whether a longer phrase begins with the words read so far. */
    boolean goesOn(long state) {
        return (phrases.get(state, 0) & PREFIX) != 0;
    }

    private void add(String phrase, int lists, Map<String, Long> hashes) {
        long state = begin();
        int begin = 0;
        while (begin <= phrase.length()) {
            int blank = phrase.indexOf(' ', begin);
            int end = blank < 0 ? phrase.length() : blank;
            state = next(state, hashes.computeIfAbsent(phrase.substring(begin, end), Hash::of));
            phrases.put(state, phrases.get(state, 0) | (blank < 0 ? lists : PREFIX));
            begin = end + 1;
        }
    }

    private static List<String[]> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(
                        Lexicon.class.getResourceAsStream(resource), "the class path lacks " + resource);
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(in, 1 << 16), StandardCharsets.UTF_8))) {
            return reader.lines().map(line -> line.split("\t")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}

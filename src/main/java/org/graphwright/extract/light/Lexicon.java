package org.graphwright.extract.light;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
        read(CLUSTERS, (text, begin, end, line, first) -> {
            if (first) {
                paths.add(text.substring(begin, end));
            } else {
                clusterOfWord.put(Hash.of(text, begin, end), line);
            }
        });
        this.lists = read(PHRASES, (text, begin, end, line, first) -> {
            if (!first) {
                add(text, begin, end, 1 << line);
            }
        });
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

    private void add(String text, int begin, int end, int lists) {
        long state = begin();
        for (int from = begin; from <= end; ) {
            int to = from;
            while (to < end && text.charAt(to) != ' ') {
                to++;
            }
            state = next(state, Hash.of(text, from, to));
            phrases.put(state, phrases.get(state, 0) | (to == end ? lists : PREFIX));
            from = to + 1;
        }
    }

    /** Takes the fields of a file, one after the other. */
    private interface Fields {
        /** @param first whether it is the first of its line */
        void field(String text, int begin, int end, int line, boolean first);
    }

    /**
     * Reads a file of lines of fields with tabs between; no field is made a string of its own, as there are a million.
     *
     * @return how many lines there are
     */
    private static int read(String resource, Fields fields) {
        String text = text(resource);
        int line = 0;
        boolean first = true;
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t' || c == '\n') {
                fields.field(text, begin, i, line, first);
                begin = i + 1;
                first = c == '\n';
                line += first ? 1 : 0;
            }
        }
        return line;
    }

    private static String text(String resource) {
        try (InputStream in = new GZIPInputStream(
                Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource), "the class path lacks " + resource),
                1 << 16)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}

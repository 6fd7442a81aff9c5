package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What units have in common beside their names. */
final class Contexts {
    /** Of things in more articles so many are looked at, from the first on. */
    static final int MOST_RECORDS = 100;

    /** More than any two articles have in common. */
    static final double ONE_ARTICLE = 1e6;

    private final Corpus corpus;
    private final Units units;
    private final Map<Integer, long[]> keys = new HashMap<>();

    Contexts(Corpus corpus, Units units) {
        this.corpus = requireNonNull(corpus, "corpus is null");
        this.units = requireNonNull(units, "units is null");
    }

    /** How much the articles of two units have in common at most, in nats; {@link #ONE_ARTICLE} if they share an article. */
    double common(int one, int other) {
        int[] ours = first(units.unit(one).records());
        int[] theirs = first(units.unit(other).records());
        if (shareArticle(ours, theirs)) {
            return ONE_ARTICLE;
        }
        boolean fewer = ours.length <= theirs.length;
        long[] around = around(fewer ? other : one);
        return Arrays.stream(fewer ? ours : theirs)
                .mapToDouble(index -> corpus.common(index, around))
                .max()
                .orElse(0);
    }

    /** The same in words, as the end of a reason. */
    String told(int one, int other) {
        double common = common(one, other);
        return common == ONE_ARTICLE
                ? ", both in one article"
                : String.format(Locale.ROOT, ", and their articles have much in common (%.1f)", common);
    }

    /** The names in a unit's articles, sorted. */
    long[] around(int unit) {
        return keys.computeIfAbsent(
                unit, u -> corpus.keysAround(first(units.unit(u).records())));
    }

    private boolean shareArticle(int[] ours, int[] theirs) {
        int[] articles = Arrays.stream(theirs).map(corpus::article).sorted().toArray();
        return Arrays.stream(ours).anyMatch(index -> Arrays.binarySearch(articles, corpus.article(index)) >= 0);
    }

    private static int[] first(int[] records) {
        return records.length <= MOST_RECORDS ? records : Arrays.copyOf(records, MOST_RECORDS);
    }
}

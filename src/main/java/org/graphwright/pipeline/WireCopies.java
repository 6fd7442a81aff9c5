package org.graphwright.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds articles that are nearly the same text: what agencies send out and many papers print, with another headline or without the last
 * paragraph. The earliest of them, the first by IRI of those of one day, is the original. A function of the set of articles alone.
 *
 * <p>Candidates are those whose sketches agree in all numbers of some band (locality-sensitive hashing: Indyk and Motwani, 1998), so that
 * the work grows with articles and copies, not with pairs.
 */
public final class WireCopies {
    /** The estimated share of common runs of five words from which a text is a copy; two reports on one event stay far below. */
    static final double LEAST_SIMILARITY = 0.6;

    /**
     * Numbers that must all be equal for two texts to be compared: of texts that share 0.6 of their runs one of the 16
     * bands is so with a probability of 0.89.
     */
    private static final int BAND = 4;

    private static final Comparator<ShardEntry> ORIGINAL_FIRST =
            Comparator.comparing(WireCopies::day).thenComparing(ShardEntry::article);

    private WireCopies() {}

    /** The original's IRI for every copy's. */
    public static SortedMap<String, String> find(Collection<ShardEntry> articles) {
        List<ShardEntry> sorted = articles.stream().sorted(ORIGINAL_FIRST).toList();
        SortedMap<String, String> originals = new TreeMap<>();
        Map<List<Integer>, List<ShardEntry>> bands = new HashMap<>();
        for (ShardEntry entry : sorted) {
            ShardEntry original = original(entry, bands);
            if (original != null) {
                originals.put(entry.article(), original.article());
            } else {
                keys(entry)
                        .forEach(key -> bands.computeIfAbsent(key, k -> new ArrayList<>(1))
                                .add(entry));
            }
        }
        return originals;
    }

    private static @Nullable ShardEntry original(ShardEntry entry, Map<List<Integer>, List<ShardEntry>> bands) {
        return keys(entry).stream()
                .flatMap(key -> bands.getOrDefault(key, List.of()).stream())
                .filter(other -> entry.sketch().similarity(other.sketch()) >= LEAST_SIMILARITY)
                .min(ORIGINAL_FIRST)
                .orElse(null);
    }

    /** What a sketch has in its bands: articles that share none are no copies of each other. */
    public static List<List<Integer>> keys(ShardEntry entry) {
        int[] numbers = entry.sketch().numbers();
        List<List<Integer>> keys = new ArrayList<>();
        for (int i = 0; i + BAND <= numbers.length; i += BAND) {
            List<Integer> key = new ArrayList<>();
            key.add(i);
            Arrays.stream(numbers, i, i + BAND).forEach(key::add);
            keys.add(key);
        }
        return keys;
    }

    /** Without a date last. */
    private static String day(ShardEntry entry) {
        return entry.date().isEmpty() ? "9999" : entry.date();
    }
}

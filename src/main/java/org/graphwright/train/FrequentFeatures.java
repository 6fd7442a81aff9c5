package org.graphwright.train;

import java.util.Arrays;

/** The features that data have often enough to be learnt, sorted, each with its row of a table of weights. */
final class FrequentFeatures {
    private final int[] keys;

    /**
     * @param all features as often as they count; sorted in place
     * @param least how often a feature must be there
     */
    FrequentFeatures(int[] all, int least) {
        Arrays.sort(all);
        int kept = 0;
        for (int begin = 0; begin < all.length; ) {
            int end = begin + 1;
            while (end < all.length && all[end] == all[begin]) {
                end++;
            }
            if (end - begin >= least) {
                all[kept++] = all[begin];
            }
            begin = end;
        }
        keys = Arrays.copyOf(all, kept);
    }

    /** The features by their rows. */
    int[] keys() {
        return keys;
    }

    /** The rows of those of some features that are frequent. */
    int[] rows(int[] features) {
        return Arrays.stream(features)
                .map(f -> Arrays.binarySearch(keys, f))
                .filter(row -> row >= 0)
                .toArray();
    }
}

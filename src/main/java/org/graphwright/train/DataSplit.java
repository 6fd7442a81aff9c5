package org.graphwright.train;

import java.util.ArrayList;
import java.util.List;

/** Data parted into what is learnt from and what is kept aside to score on. */
record DataSplit<T>(List<T> learnt, List<T> keptAside) {
    DataSplit {
        learnt = List.copyOf(learnt);
        keptAside = List.copyOf(keptAside);
    }

    /** @param nth every how many are kept aside; 0 for none */
    static <T> DataSplit<T> everyNth(List<T> all, int nth) {
        List<T> learnt = new ArrayList<>();
        List<T> kept = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean keep = nth > 0 && i % nth == nth - 1;
            (keep ? kept : learnt).add(all.get(i));
        }
        return new DataSplit<>(learnt, kept);
    }
}

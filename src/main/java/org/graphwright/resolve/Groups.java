package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The units of each cluster, kept small: three numbers a unit. Immutable. */
final class Groups {
    private final int[] clusterOf;
    private final int[] begin;
    private final int[] sorted;

    Groups(Clusters clusters, int units) {
        requireNonNull(clusters, "clusters is null");
        clusterOf = IntStream.range(0, units).map(clusters::of).toArray();
        begin = new int[units + 1];
        for (int cluster : clusterOf) {
            begin[cluster + 1]++;
        }
        for (int i = 0; i < units; i++) {
            begin[i + 1] += begin[i];
        }
        sorted = new int[units];
        int[] next = Arrays.copyOf(begin, units);
        for (int unit = 0; unit < units; unit++) {
            sorted[next[clusterOf[unit]]++] = unit;
        }
    }

    /** The cluster of a unit: the number of one of its units. */
    int of(int unit) {
        return clusterOf[unit];
    }

    /** All clusters, ascending. */
    IntStream clusters() {
        return IntStream.range(0, clusterOf.length).filter(unit -> clusterOf[unit] == unit);
    }

    /** The units of a cluster, ascending. */
    int[] members(int cluster) {
        return Arrays.copyOfRange(sorted, begin[cluster], begin[cluster + 1]);
    }
}

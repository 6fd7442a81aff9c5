package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins units by proposals, the surest first, equally sure ones in the order of the units' numbers, and never two that exclude each
 * other; so the order in which proposals come does not matter.
 */
final class Clusters {
    private final Units units;
    private final Exclusion exclusion;
    private final int[] parent;

    /** For each cluster of more than one unit those of its units that may exclude others. */
    private final Map<Integer, List<Integer>> choosy = new HashMap<>();

    private final List<Merge> done = new ArrayList<>();

    Clusters(Units units, Exclusion exclusion) {
        this.units = requireNonNull(units, "units is null");
        this.exclusion = requireNonNull(exclusion, "exclusion is null");
        this.parent = new int[units.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
    }

    /** The cluster of a unit: the number of one of its units. */
    int of(int unit) {
        int root = unit;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /** Joins units without asking: they are known to be one thing. */
    void join(int first, int second) {
        int one = of(first);
        int other = of(second);
        if (one != other) {
            unite(one, other, choosyOf(one), choosyOf(other));
        }
    }

    /** What was followed so far. */
    List<Merge> done() {
        return List.copyOf(done);
    }

    void follow(List<Merge> proposals) {
        Comparator<Merge> surest = Comparator.comparingDouble(Merge::score).reversed();
        proposals.stream()
                .sorted(surest.thenComparing(merge -> Math.min(merge.first(), merge.second()))
                        .thenComparing(merge -> Math.max(merge.first(), merge.second())))
                .forEach(this::follow);
    }

    private void follow(Merge merge) {
        int one = of(merge.first());
        int other = of(merge.second());
        if (one == other) {
            return;
        }
        List<Integer> ours = choosyOf(one);
        List<Integer> theirs = choosyOf(other);
        for (int a : ours) {
            for (int b : theirs) {
                if (merge.isStated() ? exclusion.isStated(a, b) : exclusion.test(a, b)) {
                    return;
                }
            }
        }
        unite(one, other, ours, theirs);
        done.add(merge);
    }

    private void unite(int one, int other, List<Integer> ours, List<Integer> theirs) {
        // the smaller number stays: which it is depends on the canonical order of records alone
        int stays = Math.min(one, other);
        parent[Math.max(one, other)] = stays;
        choosy.remove(one);
        choosy.remove(other);
        List<Integer> all = new ArrayList<>(ours);
        all.addAll(theirs);
        choosy.put(stays, all);
    }

    private List<Integer> choosyOf(int cluster) {
        List<Integer> known = choosy.get(cluster);
        if (known != null) {
            return known;
        }
        return exclusion.mayExclude(cluster) ? List.of(cluster) : List.of();
    }
}

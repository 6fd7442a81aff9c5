package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Why records are one thing: the joins that lead from the one to the other. */
final class Reasons {
    private final Corpus corpus;
    private final Units units;
    private final Map<Integer, List<Merge>> joins = new HashMap<>();

    Reasons(Corpus corpus, Units units, List<Merge> done) {
        this.corpus = requireNonNull(corpus, "corpus is null");
        this.units = requireNonNull(units, "units is null");
        for (Merge merge : done) {
            joins.computeIfAbsent(merge.first(), key -> new ArrayList<>(1)).add(merge);
            joins.computeIfAbsent(merge.second(), key -> new ArrayList<>(1)).add(merge);
        }
    }

    /** The reasons on the way from one record to another; empty if they are not one thing or unknown. */
    List<Reason> between(String one, String other) {
        int from = corpus.index(one);
        int to = corpus.index(other);
        if (from < 0 || to < 0) {
            return List.of();
        }
        int goal = units.of(to);
        Map<Integer, Merge> cameBy = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(units.of(from)));
        while (!open.isEmpty() && open.peek() != goal) {
            int unit = open.remove();
            for (Merge merge : joins.getOrDefault(unit, List.of())) {
                int next = merge.first() == unit ? merge.second() : merge.first();
                if (next != units.of(from) && cameBy.putIfAbsent(next, merge) == null) {
                    open.add(next);
                }
            }
        }
        if (open.isEmpty()) {
            return List.of();
        }
        List<Reason> path = new ArrayList<>();
        if (goal != units.of(from) || units.why(from).equals(units.why(to))) {
            path.add(units.why(to));
        } else {
            path.addAll(List.of(units.why(to), units.why(from)));
        }
        for (int at = goal; at != units.of(from); ) {
            Merge merge = requireNonNull(cameBy.get(at));
            path.add(merge.reason());
            at = merge.first() == at ? merge.second() : merge.first();
        }
        Collections.reverse(path);
        return List.copyOf(path);
    }
}

package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why units are one thing: the joins that lead from the one to the other. */
final class Reasons {
    private final List<ResolvedJoin> done;
    private final UnitTable units;

    Reasons(List<ResolvedJoin> done, UnitTable units) {
        this.done = List.copyOf(done);
        this.units = requireNonNull(units, "units is null");
    }

    /** The reasons on the way from one unit to another; empty if none leads there. */
    Optional<List<Reason>> between(int from, int to) {
        Map<Integer, List<ResolvedJoin>> joins = new HashMap<>();
        for (ResolvedJoin join : done) {
            joins.computeIfAbsent(units.number(join.one()), key -> new ArrayList<>(1))
                    .add(join);
            joins.computeIfAbsent(units.number(join.other()), key -> new ArrayList<>(1))
                    .add(join);
        }
        Map<Integer, ResolvedJoin> cameBy = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty() && open.peek() != to) {
            int unit = open.remove();
            for (ResolvedJoin join : joins.getOrDefault(unit, List.of())) {
                int next = other(join, unit);
                if (next != from && cameBy.putIfAbsent(next, join) == null) {
                    open.add(next);
                }
            }
        }
        if (open.isEmpty()) {
            return Optional.empty();
        }
        List<Reason> path = new ArrayList<>();
        for (int at = to; at != from; ) {
            ResolvedJoin join = requireNonNull(cameBy.get(at));
            path.add(join.reason());
            at = other(join, at);
        }
        Collections.reverse(path);
        return Optional.of(path);
    }

    private int other(ResolvedJoin join, int unit) {
        int one = units.number(join.one());
        return one == unit ? units.number(join.other()) : one;
    }
}

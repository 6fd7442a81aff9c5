package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Says of which units it is certain that they are not one thing. */
final class Exclusion {
    private static final Set<String> KIN = Set.of("childOf", "spouse", "sibling");

    private final Units units;
    private final Map<Integer, Set<Integer>> stated = new HashMap<>();
    private final Map<Integer, Set<Integer>> namesakes = new HashMap<>();
    private final Map<Integer, Set<Integer>> relatives = new HashMap<>();

    Exclusion(Units units) {
        this.units = requireNonNull(units, "units is null");
        units.namesakes().forEach(parts -> parts.forEach(one -> namesakes.put(one, Set.copyOf(parts))));
    }

    /** States that two units are different. */
    void state(int one, int other) {
        stated.computeIfAbsent(one, key -> new HashSet<>()).add(other);
        stated.computeIfAbsent(other, key -> new HashSet<>()).add(one);
    }

    /** A relative is somebody else, though both are called Gloria Vanderbilt. */
    void stateRelatives(Corpus corpus) {
        for (int record = 0; record < corpus.size(); record++) {
            for (EntityRecord.Link fact : corpus.record(record).links()) {
                int relative = fact.forward() && KIN.contains(fact.property()) ? corpus.index(fact.other()) : -1;
                if (relative >= 0 && units.of(relative) != units.of(record)) {
                    relatives
                            .computeIfAbsent(units.of(record), key -> new HashSet<>())
                            .add(units.of(relative));
                    relatives
                            .computeIfAbsent(units.of(relative), key -> new HashSet<>())
                            .add(units.of(record));
                }
            }
        }
    }

    /** True of two units that are stated to be different. */
    boolean isStated(int one, int other) {
        return stated.getOrDefault(one, Set.of()).contains(other);
    }

    /** False of a unit that excludes none. */
    boolean mayExclude(int unit) {
        Unit it = units.unit(unit);
        return it.detail() != null
                || it.kind() == Unit.Kind.PERSON
                || stated.containsKey(unit)
                || relatives.containsKey(unit)
                || namesakes.containsKey(unit);
    }

    /** True of two units that are stated, or by their names certain, to be different. */
    boolean test(int first, int second) {
        Unit one = units.unit(first);
        Unit other = units.unit(second);
        boolean coded = one.detail() != null && other.detail() != null && one.kind() == other.kind();
        if (isStated(first, second)
                || namesakes.getOrDefault(first, Set.of()).contains(second)
                || relatives.getOrDefault(first, Set.of()).contains(second)
                || coded && !Objects.equals(one.detail(), other.detail())) {
            return true;
        }
        boolean persons = List.of(one.kind(), other.kind()).equals(List.of(Unit.Kind.PERSON, Unit.Kind.PERSON));
        boolean namesakes = one.words().equals(other.words());
        return persons && (namesakes || !PersonNames.compatible(one.words(), other.words()));
    }
}

package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Why records are one thing: the joins that lead from the one to the other. */
final class Reasons {
    private final Corpus corpus;
    private final Units units;
    private final Naming naming;
    private final Map<Integer, List<Merge>> joins = new HashMap<>();

    Reasons(Corpus corpus, Units units, List<Merge> done, Naming naming) {
        this.naming = requireNonNull(naming, "naming is null");
        this.corpus = requireNonNull(corpus, "corpus is null");
        this.units = requireNonNull(units, "units is null");
        for (Merge merge : done) {
            joins.computeIfAbsent(merge.first(), key -> new ArrayList<>(1)).add(merge);
            joins.computeIfAbsent(merge.second(), key -> new ArrayList<>(1)).add(merge);
        }
    }

    /** The IRI that a unit's name gives by itself. */
    String iri(int unit) {
        return naming.iri(units.unit(unit));
    }

    /** The names of some records, by the IRIs that the names give. */
    SortedMap<String, SortedSet<String>> forms(Collection<String> records) {
        SortedMap<String, SortedSet<String>> forms = new TreeMap<>();
        for (String iri : records) {
            int index = corpus.index(iri);
            forms.computeIfAbsent(naming.iri(units.unit(units.of(index))), key -> new TreeSet<>())
                    .add(corpus.record(index).name());
        }
        return forms;
    }

    /** The IRIs of the records that have a name; of those of which it is an alias if there is none. */
    SortedSet<String> named(String name) {
        String normalised = NameForms.normalised(name);
        SortedSet<String> named = new TreeSet<>();
        SortedSet<String> called = new TreeSet<>();
        for (int i = 0; i < corpus.size(); i++) {
            EntityRecord record = corpus.record(i);
            if (NameForms.normalised(record.name()).equals(normalised)) {
                named.add(record.iri());
            } else if (record.aliases().stream()
                    .anyMatch(alias -> NameForms.normalised(alias).equals(normalised))) {
                called.add(record.iri());
            }
        }
        return named.isEmpty() ? called : named;
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

package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.graphwright.ontology.Vocabulary;

/** Turns what a user states of IRIs into joins and exclusions of a block's units. */
final class StatedIdentity {
    private final Identity identity;
    private final Corpus corpus;
    private final Units units;

    /** The units that an IRI means. */
    private final SortedMap<String, Set<Integer>> meant = new TreeMap<>();

    /** All units of the things from which single articles' uses of names are parted. */
    private final SortedMap<String, Set<Integer>> whole = new TreeMap<>();

    StatedIdentity(StatedUnits stated, Corpus corpus, Units units) {
        this.identity = stated.identity();
        this.corpus = requireNonNull(corpus, "corpus is null");
        this.units = requireNonNull(units, "units is null");
        Map<String, Integer> numbers = new HashMap<>();
        for (int u = 0; u < units.size(); u++) {
            numbers.put(units.unit(u).id(), u);
        }
        for (String iri : identity.iris()) {
            for (String id : stated.units(iri)) {
                Integer unit = numbers.get(id);
                if (unit != null) {
                    mean(iri, unit);
                }
            }
            for (String id : stated.whole(iri)) {
                Integer unit = numbers.get(id);
                if (unit != null) {
                    whole.computeIfAbsent(iri, key -> new TreeSet<>()).add(unit);
                }
            }
        }
    }

    /** Takes the records of which something is stated out of their units, and returns the joins: theirs back, unless stopped, and all stated. */
    List<Merge> joins() {
        List<Merge> joins = new ArrayList<>();
        units.part(identity.iris())
                .forEach((alone, unit) -> joins.add(new Merge(
                        alone,
                        unit,
                        1.5,
                        new Reason(
                                "same name", String.join(" ", units.unit(unit).words())))));
        for (String iri : identity.iris()) {
            int index = corpus.index(iri);
            if (index >= 0) {
                mean(iri, units.of(index));
            }
        }
        for (IdentityStatement statement : identity.statements()) {
            if (statement.same()) {
                List<Integer> all = new ArrayList<>(units(identity.group(statement.one())));
                for (int u : all) {
                    joins.add(new Merge(all.get(0), u, 2, new Reason("stated", "owl:sameAs in " + statement.where())));
                }
            }
        }
        return joins;
    }

    /** Tells what is stated to be different. */
    void exclude(Exclusion exclusion) {
        for (IdentityStatement statement : identity.statements()) {
            if (!statement.same()) {
                for (int one : units(identity.group(statement.one()))) {
                    for (int other : excluded(statement)) {
                        if (one != other) {
                            exclusion.state(one, other);
                        }
                    }
                }
            }
        }
    }

    /** What the one of a statement is not: where that is one article's use of a name, the whole of the other thing, by whatever names. */
    private Set<Integer> excluded(IdentityStatement statement) {
        Collection<String> group = identity.group(statement.other());
        Set<Integer> all = units(group);
        if (statement.partsUse()) {
            group.forEach(iri -> all.addAll(whole.getOrDefault(iri, Set.of())));
            // of the thing was, too, what now is the other one
            all.removeAll(units(identity.group(statement.one())));
        }
        return all;
    }

    /** For clusters the IRIs elsewhere that their things are stated to be the same as. */
    SortedMap<Integer, SortedSet<String>> elsewhere(Groups groups) {
        SortedMap<Integer, SortedSet<String>> elsewhere = new TreeMap<>();
        for (SortedSet<String> group : identity.groups()) {
            for (int unit : units(group)) {
                group.stream()
                        .filter(iri -> group.size() > 1 && !iri.startsWith(Vocabulary.BASE))
                        .forEach(iri -> elsewhere
                                .computeIfAbsent(groups.of(unit), key -> new TreeSet<>())
                                .add(iri));
            }
        }
        return elsewhere;
    }

    /** Ids of the units that each IRI means. */
    SortedMap<String, SortedSet<String>> meant() {
        SortedMap<String, SortedSet<String>> ids = new TreeMap<>();
        meant.forEach((iri, numbers) -> numbers.forEach(number -> ids.computeIfAbsent(iri, key -> new TreeSet<>())
                .add(units.unit(number).id())));
        return ids;
    }

    private Set<Integer> units(Collection<String> iris) {
        Set<Integer> all = new TreeSet<>();
        iris.forEach(iri -> all.addAll(meant.getOrDefault(iri, Set.of())));
        return all;
    }

    private void mean(String iri, int unit) {
        meant.computeIfAbsent(iri, key -> new TreeSet<>()).add(unit);
    }
}

package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.graphwright.ontology.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Turns what a user states of IRIs into joins and exclusions of units. */
final class StatedIdentity {
    private final Identity identity;
    private final Corpus corpus;
    private final Units units;

    /** The units that an IRI means. */
    private final SortedMap<String, Set<Integer>> meant = new TreeMap<>();

    /**
     * @param plain the clusters that the rules alone give
     * @param things their things
     * @param naming names units
     */
    StatedIdentity(
            Identity identity, Corpus corpus, Units units, Groups plain, @Nullable Thing[] things, Naming naming) {
        this.identity = requireNonNull(identity, "identity is null");
        this.corpus = requireNonNull(corpus, "corpus is null");
        this.units = requireNonNull(units, "units is null");
        SortedSet<String> asked = identity.iris();
        Set<String> known = new TreeSet<>();
        plain.clusters().forEach(cluster -> {
            String iri = requireNonNull(things[cluster]).iri();
            if (asked.contains(iri)) {
                known.add(iri);
                int[] members = plain.members(cluster);
                Unit main =
                        Naming.main(Arrays.stream(members).mapToObj(units::unit).toList());
                Arrays.stream(members)
                        .filter(u -> units.unit(u) == main
                                || naming.iri(units.unit(u)).equals(iri))
                        .forEach(u -> mean(iri, u));
            }
        });
        for (int u = 0; u < units.size(); u++) {
            String iri = naming.iri(units.unit(u));
            if (asked.contains(iri) && !known.contains(iri)) {
                mean(iri, u);
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
                    for (int other : units(identity.group(statement.other()))) {
                        if (one != other) {
                            exclusion.state(one, other);
                        }
                    }
                }
            }
        }
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

    /** The units that each IRI means. */
    SortedMap<String, Set<Integer>> meant() {
        return Collections.unmodifiableSortedMap(meant);
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

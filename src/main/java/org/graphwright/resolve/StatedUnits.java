package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a user states of things, with the units that the IRIs of the statements mean by the rules alone: so that what is stated can be
 * heeded block by block. Records of last names alone that something is stated of go into blocks, too.
 */
public final class StatedUnits implements Serializable {
    private static final long serialVersionUID = 1;

    /** Nothing stated. */
    public static final StatedUnits NONE = new StatedUnits(Identity.NONE);

    private final Identity identity;
    private final SortedSet<String> iris;
    private final Map<String, SortedSet<String>> ids = new TreeMap<>();
    private final Map<String, Set<Long>> names = new TreeMap<>();
    private final Set<Long> stated = new HashSet<>();

    /** Of which no unit is known yet. */
    StatedUnits(Identity identity) {
        this.identity = requireNonNull(identity, "identity is null");
        this.iris = identity.iris();
    }

    /** The same with the units that the rules alone gave. */
    StatedUnits(Identity identity, UnitTable units) {
        this(identity);
        units.meant(identity.iris()).forEach((iri, numbers) -> {
            ids.put(iri, units.ids(numbers));
            numbers.forEach(unit -> mean(iri, units.name(unit)));
        });
    }

    /** True where nothing is stated. */
    public boolean isEmpty() {
        return identity.isEmpty();
    }

    Identity identity() {
        return identity;
    }

    /** Ids of the units that an IRI means. */
    SortedSet<String> units(String iri) {
        return ids.getOrDefault(iri, new TreeSet<>());
    }

    /** Sees a record, of which something may be stated by the IRI that holds within its article. */
    void see(PlacedRecord placed) {
        if (iris.contains(placed.record().iri())) {
            mean(placed.record().iri(), placed.unit());
        }
    }

    private void mean(String iri, long unit) {
        names.computeIfAbsent(iri, key -> new HashSet<>()).add(unit);
        stated.add(unit);
    }

    /** True of a unit that something is stated of. */
    boolean isOf(long unit) {
        return stated.contains(unit);
    }

    /** The units of each statement, which have to be in one block. */
    List<List<Long>> together() {
        List<List<Long>> all = new ArrayList<>();
        for (IdentityStatement statement : identity.statements()) {
            SortedSet<String> iris = new TreeSet<>(identity.group(statement.one()));
            iris.addAll(identity.group(statement.other()));
            List<Long> units = new ArrayList<>();
            iris.forEach(iri -> units.addAll(names.getOrDefault(iri, Set.of())));
            all.add(units);
        }
        return all;
    }
}

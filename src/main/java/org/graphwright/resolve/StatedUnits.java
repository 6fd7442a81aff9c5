package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
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
    private final Map<String, SortedSet<String>> whole = new TreeMap<>();
    private final Map<String, Set<Long>> names = new TreeMap<>();
    private final Set<Long> stated = new HashSet<>();

    /** Of which no unit is known yet. */
    StatedUnits(Identity identity) {
        this.identity = requireNonNull(identity, "identity is null");
        this.iris = identity.iris();
    }

    /**
     * Statements of what the rules alone gave. An IRI means the units of the thing that has it which give it its name or whose names give the
     * IRI; where no thing has it, those whose names give it. Where what one article calls so is stated not to be a thing, that is all its units.
     *
     * @param units at least all of whose thing or name a statement has the IRI
     */
    public StatedUnits(Identity identity, Collection<MeantUnit> units) {
        this(identity);
        Map<String, List<ResolvedUnit>> exact = new TreeMap<>();
        Map<String, List<ResolvedUnit>> named = new TreeMap<>();
        Set<String> parted = partedFrom(identity);
        for (MeantUnit each : units) {
            ResolvedUnit unit = each.unit();
            if (iris.contains(each.thing()) && (unit.main() || unit.iri().equals(each.thing()))) {
                exact.computeIfAbsent(each.thing(), key -> new ArrayList<>()).add(unit);
            }
            if (parted.contains(each.thing())) {
                whole.computeIfAbsent(each.thing(), key -> new TreeSet<>()).add(unit.id());
                mean(each.thing(), unit.name());
            }
            if (iris.contains(unit.iri())) {
                named.computeIfAbsent(unit.iri(), key -> new ArrayList<>()).add(unit);
            }
        }
        named.forEach(exact::putIfAbsent);
        exact.forEach((iri, of) -> {
            SortedSet<String> all = new TreeSet<>();
            of.forEach(unit -> {
                all.add(unit.id());
                mean(iri, unit.name());
            });
            ids.put(iri, all);
        });
    }

    /** The IRIs of the things that uses of names by single articles are stated not to mean. */
    private static Set<String> partedFrom(Identity identity) {
        Set<String> things = new HashSet<>();
        for (IdentityStatement statement : identity.statements()) {
            if (statement.partsUse()) {
                things.addAll(identity.group(statement.other()));
            }
        }
        return things;
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

    /** Ids of all units of a thing from which single articles' uses of names are parted; of any other none. */
    SortedSet<String> whole(String iri) {
        return whole.getOrDefault(iri, new TreeSet<>());
    }

    /** The IRIs that are stated of. */
    public SortedSet<String> iris() {
        return iris;
    }

    /** Sees a record, of which something may be stated by the IRI that holds within its article. */
    public void see(PlacedRecord placed) {
        if (iris.contains(placed.record().iri())) {
            mean(placed.record().iri(), placed.unit());
        }
    }

    private void mean(String iri, long unit) {
        names.computeIfAbsent(iri, key -> new HashSet<>()).add(unit);
        stated.add(unit);
    }

    /** True of a unit that something is stated of. */
    public boolean isOf(long unit) {
        return stated.contains(unit);
    }

    /** The units of each statement, which have to be in one block. */
    public List<List<Long>> together() {
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

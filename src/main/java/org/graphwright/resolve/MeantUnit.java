package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A unit of which somebody asks what the IRI of its thing, or the one that its name gives by itself, means.
 *
 * @param unit with the IRI that its name gives
 * @param thing the IRI of its thing
 */
public record MeantUnit(ResolvedUnit unit, String thing) implements Serializable {
    public MeantUnit {
        requireNonNull(unit, "unit is null");
        requireNonNull(thing, "thing is null");
    }

    /**
     * For each of some IRIs the things that it means, by their IRIs: the thing that has it; else what a statement about it is applied to;
     * else the things of a name that gives this IRI by itself. An IRI that means nothing is not there.
     *
     * @param units at least all of whose thing or name an IRI is asked for, and all that statements are applied to
     * @param stated ids of the units that a statement about an IRI is applied to
     */
    public static SortedMap<String, SortedSet<String>> things(
            Set<String> iris, Collection<MeantUnit> units, Map<String, ? extends Collection<String>> stated) {
        SortedMap<String, SortedSet<String>> exact = new TreeMap<>();
        SortedMap<String, SortedSet<String>> named = new TreeMap<>();
        Map<String, String> things = new TreeMap<>();
        for (MeantUnit each : units) {
            things.put(each.unit().id(), each.thing());
            if (iris.contains(each.thing())) {
                exact.computeIfAbsent(each.thing(), key -> new TreeSet<>()).add(each.thing());
            }
            if (iris.contains(each.unit().iri())) {
                named.computeIfAbsent(each.unit().iri(), key -> new TreeSet<>()).add(each.thing());
            }
        }
        stated.forEach((iri, of) -> {
            if (iris.contains(iri)) {
                SortedSet<String> all = new TreeSet<>();
                of.forEach(id -> all.add(requireNonNull(things.get(id), id)));
                exact.putIfAbsent(iri, all);
            }
        });
        named.forEach(exact::putIfAbsent);
        return exact;
    }
}

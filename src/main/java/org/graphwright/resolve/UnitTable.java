package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The units of a corpus, with the things that they are of: what stays in memory of a resolution beside a number for each record. */
final class UnitTable {
    private final LongTable numbers = new LongTable();
    private final LongTable clusterNumbers = new LongTable();
    private final List<String> ids = new ArrayList<>();
    private final List<String> iris = new ArrayList<>();
    private final List<Thing> things = new ArrayList<>();
    private int[] clusters = new int[16];
    private boolean[] main = new boolean[16];
    private long[] names = new long[16];

    /** Adds a unit of a cluster that has its thing. */
    void add(ResolvedUnit unit) {
        int number = numbers.number(NameHash.of(unit.id()));
        if (number == clusters.length) {
            clusters = Arrays.copyOf(clusters, number * 2);
            main = Arrays.copyOf(main, number * 2);
            names = Arrays.copyOf(names, number * 2);
        }
        int cluster = clusterNumbers.get(NameHash.of(unit.cluster()), -1);
        if (cluster < 0 || number < ids.size()) {
            throw new IllegalStateException("a unit twice, or without its thing: " + unit);
        }
        clusters[number] = cluster;
        main[number] = unit.main();
        names[number] = unit.name();
        ids.add(unit.id());
        // most names give the IRI that the thing has
        String thing = things.get(cluster).iri();
        iris.add(thing.equals(unit.iri()) ? thing : unit.iri());
    }

    /** Adds a cluster's thing. */
    void add(String cluster, Thing thing) {
        requireNonNull(thing, "thing is null");
        clusterNumbers.number(NameHash.of(cluster));
        things.add(thing);
        if (things.size() != clusterNumbers.size()) {
            throw new IllegalStateException("a cluster twice: " + cluster);
        }
    }

    int size() {
        return ids.size();
    }

    /** The number of a unit by its id. */
    int number(String id) {
        int number = numbers.get(NameHash.of(id), -1);
        if (number < 0) {
            throw new IllegalArgumentException("no such unit: " + id);
        }
        return number;
    }

    /** The number of a unit's thing in {@link #things}. */
    int thing(int unit) {
        return clusters[unit];
    }

    /** The IRI that a unit's name gives by itself. */
    String iri(int unit) {
        return iris.get(unit);
    }

    List<Thing> things() {
        return List.copyOf(things);
    }

    /** The units of whose thing or name an IRI is asked for, or whose id is. */
    List<MeantUnit> meant(Set<String> iris, Set<String> asked) {
        List<MeantUnit> meant = new ArrayList<>();
        for (int unit = 0; unit < ids.size() && !(iris.isEmpty() && asked.isEmpty()); unit++) {
            String thing = things.get(clusters[unit]).iri();
            String own = this.iris.get(unit);
            String id = ids.get(unit);
            if (iris.contains(thing) || iris.contains(own) || asked.contains(id)) {
                meant.add(new MeantUnit(new ResolvedUnit(id, "", own, main[unit], names[unit]), thing));
            }
        }
        return meant;
    }
}

package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;

/** The units of a block: records that mean one thing by their name, and for each record why it is where it is. */
final class Units {
    private final Corpus corpus;
    private final List<Unit> units = new ArrayList<>();

    /** The numbers of units that were parted from each other as namesakes'. */
    private final List<List<Integer>> parted = new ArrayList<>();

    private final int[] unitOf;

    /** Puts records together by their names, and parts namesakes. */
    Units(Corpus corpus, Ontology ontology) {
        this(corpus, Map.of());
        splitNamesakes(new Namesakes(corpus, ontology));
    }

    /**
     * Puts records together as they were in other blocks.
     *
     * @param known for IRIs of records the ids of their units; those of other records go by their names
     */
    Units(Corpus corpus, Map<String, String> known) {
        this.corpus = requireNonNull(corpus, "corpus is null");
        this.unitOf = new int[corpus.size()];
        Map<Object, Integer> numbers = new HashMap<>();
        for (int i = 0; i < corpus.size(); i++) {
            UnitName name = corpus.placed(i).name();
            String first = corpus.record(i).iri();
            String id = known.get(first);
            Object same = id == null ? name : id;
            Integer number = numbers.get(same);
            if (number == null) {
                number = units.size();
                numbers.put(same, number);
                units.add(new Unit(name, name.name(), id == null ? "0 " + first : id));
            }
            units.get(number).add(i);
            unitOf[i] = number;
        }
    }

    /**
     * Takes records out of their units, each to stand alone.
     *
     * @return for the number of each new unit that of the old one
     */
    Map<Integer, Integer> part(Collection<String> iris) {
        Map<Integer, Integer> alone = new TreeMap<>();
        for (String iri : new TreeSet<>(iris)) {
            int index = corpus.index(iri);
            Unit unit = index < 0 ? null : units.get(unitOf[index]);
            if (unit != null && unit.size() > 1) {
                unit.replace(
                        Arrays.stream(unit.records()).filter(i -> i != index).toArray());
                Unit other = new Unit(unit.of(), unit.name() + " " + iri, "2 " + iri);
                other.add(index);
                alone.put(units.size(), unitOf[index]);
                unitOf[index] = units.size();
                units.add(other);
            }
        }
        return alone;
    }

    private void splitNamesakes(Namesakes namesakes) {
        int count = units.size();
        for (int u = 0; u < count; u++) {
            Unit unit = units.get(u);
            boolean body = unit.kind() == Unit.Kind.NAME && unit.root().equals(Classes.ORGANIZATION);
            if ((unit.kind() == Unit.Kind.PERSON || body) && unit.size() > 1) {
                String first = corpus.record(unit.records()[0]).iri();
                List<List<Integer>> things = namesakes.split(unit.records());
                unit.replace(things.get(0).stream().mapToInt(Integer::intValue).toArray());
                List<Integer> parts = new ArrayList<>(List.of(u));
                for (List<Integer> thing : things.subList(1, things.size())) {
                    String own = corpus.record(thing.get(0)).iri();
                    Unit other = new Unit(unit.of(), unit.name() + " " + own, "1 " + first + ' ' + own);
                    thing.forEach(index -> {
                        other.add(index);
                        unitOf[index] = units.size();
                    });
                    parts.add(units.size());
                    units.add(other);
                }
                if (parts.size() > 1) {
                    parted.add(parts);
                }
            }
        }
    }

    /** The numbers of units of one name that are of different things. */
    List<List<Integer>> namesakes() {
        return List.copyOf(parted);
    }

    int size() {
        return units.size();
    }

    Unit unit(int number) {
        return units.get(number);
    }

    /** The number of a record's unit. */
    int of(int record) {
        return unitOf[record];
    }

    /** Why a record is in its unit. */
    Reason why(int record) {
        Unit unit = units.get(unitOf[record]);
        String more = corpus.placed(record).why();
        return switch (unit.kind()) {
            case GEO -> new Reason("gazetteer", String.valueOf(more));
            case BODY ->
                new Reason("owner", more == null ? unit.detail() + " by its name" : unit.detail() + ": " + more);
            case KNOWN -> new Reason("organizations", String.valueOf(unit.detail()));
            default -> new Reason("same name", unit.of().spelled());
        };
    }
}

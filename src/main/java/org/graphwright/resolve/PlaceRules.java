package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graphwright.ontology.City;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Region;

/**
 * Proposes to join a place that the gazetteer was not sure of with that of the same name of which it was, if the articles know only one of the
 * name: where they have something in common, or where no other place of the name comes near and the article says nothing of where it lies.
 */
final class PlaceRules {
    /** What articles must have in common, in nats. */
    private static final double COMMON = 2.5;
    /** A city so many times larger than the next of its name is meant by the name alone where no article has another one; by hand. */
    private static final double TIMES_LARGER = 1.5;

    /** A city of so many people is meant rather than a region of its name in another country; by hand. */
    private static final long KNOWN_EVERYWHERE = 150_000;

    private static final Set<String> LIES_IN = Set.of("locatedIn", EntityRecord.FOLLOWED_BY);

    private final Corpus corpus;
    private final Units units;
    private final Contexts contexts;
    private final Ontology ontology;
    private final Gazetteer gazetteer;

    PlaceRules(Corpus corpus, Units units, Contexts contexts, Ontology ontology, Gazetteer gazetteer) {
        this.corpus = requireNonNull(corpus, "corpus is null");
        this.units = requireNonNull(units, "units is null");
        this.contexts = requireNonNull(contexts, "contexts is null");
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.gazetteer = requireNonNull(gazetteer, "gazetteer is null");
    }

    List<Merge> propose() {
        Map<String, List<Integer>> known = new TreeMap<>();
        for (int u = 0; u < units.size(); u++) {
            if (units.unit(u).kind() == Unit.Kind.GEO) {
                known.computeIfAbsent(words(u), key -> new ArrayList<>(1)).add(u);
            }
        }
        List<Merge> proposals = new ArrayList<>();
        for (int u = 0; u < units.size(); u++) {
            Unit unit = units.unit(u);
            List<Integer> same = known.getOrDefault(words(u), List.of());
            boolean unsure = unit.kind() == Unit.Kind.NAME && unit.root().equals(Classes.PLACE);
            if (unsure && same.size() == 1 && isOne(u, same.get(0))) {
                proposals.add(
                        new Merge(u, same.get(0), 0.8, new Reason("same name", "the only place called " + words(u))));
            }
        }
        return proposals;
    }

    private String words(int unit) {
        return String.join(" ", units.unit(unit).words());
    }

    private boolean isOne(int unsure, int known) {
        return contexts.common(unsure, known) >= COMMON
                || isMeantByItsName(known) && saysNothingElse(unsure) && !namesAnother(unsure);
    }

    private boolean saysNothingElse(int unit) {
        return Arrays.stream(units.unit(unit).records())
                .mapToObj(corpus::record)
                .noneMatch(record -> ontology.isA(record.type(), Classes.FACILITY)
                        || record.links().stream()
                                .anyMatch(link -> link.forward() && LIES_IN.contains(link.property())));
    }

    /** True where an article names a country, not the place's, that has a place of the name, too: London beside Canada. */
    private boolean namesAnother(int unit) {
        String name = words(unit);
        Set<String> countries = Stream.concat(
                        gazetteer.cities(name).stream().map(City::country),
                        gazetteer.regions(name).stream().map(Region::country))
                .collect(Collectors.toSet());
        return Arrays.stream(units.unit(unit).records())
                .mapToObj(index -> corpus.placed(index).countries())
                .anyMatch(named -> named.stream().anyMatch(countries::contains));
    }

    /** True of a place of whose name the gazetteer has no other that is nearly as large. */
    private boolean isMeantByItsName(int unit) {
        String code = String.valueOf(units.unit(unit).detail());
        String name = String.valueOf(units.unit(unit).label());
        List<City> cities = gazetteer.cities(name);
        List<Region> regions = gazetteer.regions(name);
        boolean city = Character.isDigit(code.charAt(0));
        if (!city) {
            return cities.isEmpty() && regions.size() <= 1;
        }
        return !cities.isEmpty()
                && String.valueOf(cities.get(0).geonamesId()).equals(code)
                && (cities.size() == 1
                        || cities.get(0).population()
                                >= TIMES_LARGER * cities.get(1).population())
                && (cities.get(0).population() >= KNOWN_EVERYWHERE
                        || regions.stream()
                                .allMatch(region ->
                                        region.country().equals(cities.get(0).country())));
    }
}

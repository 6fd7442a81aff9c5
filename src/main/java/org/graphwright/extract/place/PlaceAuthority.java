package org.graphwright.extract.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.graphwright.model.Entity;
import org.graphwright.model.Evidence;
import org.graphwright.model.Fact;
import org.graphwright.model.Mention;
import org.graphwright.model.Source;
import org.graphwright.ontology.City;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Country;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Region;
import org.jspecify.annotations.Nullable;

/**
 * Says of places named in an article in which country and region they lie, where the article names those too and the gazetteer leaves
 * little doubt which place is meant.
 */
public final class PlaceAuthority {
    private static final String LOCATED_IN = "locatedIn";
    private static final Source ISO = new Source.Gazetteer("ISO 3166-2");
    private static final Source GEONAMES = new Source.Gazetteer("GeoNames");
    private static final double OF_REGION = 0.93;
    private static final double OF_CITY = 0.9;

    /** A namesake so many times smaller than the largest city of the name is not what is meant, unless its region is named too. */
    private static final long TIMES_SMALLER = 4;

    private final Ontology ontology;
    private final Gazetteer gazetteer;

    public PlaceAuthority(Ontology ontology, Gazetteer gazetteer) {
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
        this.gazetteer = Objects.requireNonNull(gazetteer, "gazetteer is null");
    }

    /** Facts that the article does not state itself, numbered on after {@code facts}. */
    public List<Fact> locate(List<Mention> mentions, List<Entity> entities, List<Fact> facts) {
        Map<String, Entity> countries = new HashMap<>();
        Map<String, Entity> regions = new HashMap<>();
        for (Entity entity : entities) {
            if (ontology.isA(entity.type(), Classes.COUNTRY)) {
                countryOf(entity).ifPresent(country -> countries.putIfAbsent(country.code(), entity));
            } else if (ontology.isA(entity.type(), Classes.PLACE)) {
                gazetteer.regions(entity.name()).forEach(region -> regions.putIfAbsent(region.code(), entity));
            }
        }
        Map<String, Mention> firstMention = new HashMap<>();
        mentions.forEach(m -> {
            if (m.entity() != null) {
                firstMention.putIfAbsent(m.entity(), m);
            }
        });
        Set<String> said = new HashSet<>();
        Set<String> placed = new HashSet<>();
        Map<String, String> types = new HashMap<>();
        entities.forEach(e -> types.put(e.id(), e.type()));
        for (Fact fact : facts) {
            if (fact.property().equals(LOCATED_IN)) {
                said.add(fact.subject() + " " + fact.object());
                if (ontology.isA(types.getOrDefault(String.valueOf(fact.object()), ""), Classes.COUNTRY)) {
                    placed.add(String.valueOf(fact.subject()));
                }
            }
        }
        List<Fact> found = new ArrayList<>();
        for (Entity entity : entities) {
            if (!ontology.isA(entity.type(), Classes.PLACE) || ontology.isA(entity.type(), Classes.COUNTRY)) {
                continue;
            }
            Choice choice = choose(entity.name(), countries.keySet(), regions);
            Entity country = choice == null ? null : countries.get(choice.country());
            Entity region = choice == null || choice.region() == null ? null : regions.get(choice.region());
            for (Entity around : new Entity[] {region, country}) {
                boolean contradicts = around == country && placed.contains(entity.id());
                if (choice == null
                        || around == null
                        || around == entity
                        || contradicts
                        || !said.add(entity.id() + " " + around.id())) {
                    continue;
                }
                Mention subject = firstMention.get(entity.id());
                Mention object = firstMention.get(around.id());
                if (subject != null && object != null) {
                    found.add(new Fact(
                            "f" + (facts.size() + found.size() + 1),
                            entity.id(),
                            LOCATED_IN,
                            around.id(),
                            null,
                            subject.id(),
                            object.id(),
                            Evidence.asserted(
                                    subject.begin(), subject.end(), choice.confidence(), choice.authority())));
                }
            }
        }
        return found;
    }

    private record Choice(String country, @Nullable String region, double confidence, Source authority) {}

    private @Nullable Choice choose(String name, Set<String> countries, Map<String, Entity> regionsNamed) {
        List<City> cities = gazetteer.cities(name);
        List<Region> regions = gazetteer.regions(name);
        for (Region region : regions) {
            boolean cityElsewhere = !cities.isEmpty()
                    && cities.get(0).population() > 1_000_000
                    && !cities.get(0).country().equals(region.country());
            if (countries.contains(region.country()) && !cityElsewhere) {
                return new Choice(region.country(), null, OF_REGION, ISO);
            }
        }
        for (City city : cities) {
            if (city.region() != null
                    && regionsNamed.containsKey(city.region())
                    && !regionsNamed.get(city.region()).name().equals(name)) {
                return new Choice(city.country(), city.region(), OF_CITY, GEONAMES);
            }
        }
        for (City city : cities) {
            if (countries.contains(city.country())) {
                boolean obscure =
                        city.population() * TIMES_SMALLER < cities.get(0).population();
                return obscure ? null : new Choice(city.country(), null, OF_CITY, GEONAMES);
            }
        }
        return null;
    }

    private Optional<Country> countryOf(Entity entity) {
        Optional<Country> byName = gazetteer.country(entity.name());
        return byName.isPresent()
                ? byName
                : entity.aliases().stream()
                        .flatMap(a -> gazetteer.country(a).stream())
                        .findFirst();
    }
}

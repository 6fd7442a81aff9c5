package org.graphwright.extract.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graphwright.extract.statement.StatementSource;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Fact;
import org.graphwright.model.Mention;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Reading;
import org.graphwright.model.Source;
import org.graphwright.model.Statement;
import org.graphwright.ontology.City;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Country;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Names;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Properties;
import org.graphwright.ontology.Region;
import org.graphwright.ontology.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Says of places named in an article in which country and region they lie, and of which country they are the capital, where the article names those too and the gazetteer leaves
 * little doubt which place is meant.
 */
public final class PlaceAuthority implements StatementSource {
    private static final Source ISO = new Source.Gazetteer("ISO 3166-2");
    private static final Source CAPITALS = new Source.Gazetteer("world-countries");
    private static final Source GEONAMES = new Source.Gazetteer("GeoNames");
    /** Set by hand: a region's name is seldom another place's where its country is named. */
    private static final double OF_REGION = 0.93;
    /** Set by hand: cities have namesakes. */
    private static final double OF_CITY = 0.9;

    /** What the article says as surely as the gazetteer knows is not said again. */
    private static final double SURE = 0.9;

    private final Ontology ontology;
    private final Gazetteer gazetteer;

    public PlaceAuthority(Ontology ontology, Gazetteer gazetteer) {
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
        this.gazetteer = Objects.requireNonNull(gazetteer, "gazetteer is null");
    }

    /** What the article does not surely say itself: from the first mention of a place to the first of what lies around it. */
    @Override
    public List<Statement> find(Reading reading) {
        Map<String, Entity> countries = new HashMap<>();
        Map<String, Entity> regions = new HashMap<>();
        for (Entity entity : reading.entities()) {
            if (isCountry(entity)) {
                countryOf(entity).ifPresent(country -> countries.putIfAbsent(country.code(), entity));
            } else if (ontology.isA(entity.type(), Classes.PLACE)) {
                gazetteer.regions(entity.name()).forEach(region -> regions.putIfAbsent(region.code(), entity));
            }
        }
        Set<Said> said = new HashSet<>();
        Map<EntityId, Set<String>> placed = new HashMap<>();
        for (Fact fact : reading.facts()) {
            if (fact.subject() != null && fact.object() != null && fact.confidence() >= SURE) {
                said.add(new Said(fact.subject(), fact.property(), fact.object()));
                if (fact.property().equals(Properties.LOCATED_IN)) {
                    reading.entity(fact.object())
                            .ifPresent(around -> placed.computeIfAbsent(fact.subject(), id -> new HashSet<>())
                                    .addAll(countriesAround(around)));
                }
            }
        }
        List<Statement> found = new ArrayList<>();
        for (Entity entity : reading.entities()) {
            if (!ontology.isA(entity.type(), Classes.PLACE)
                    || isCountry(entity)
                    || ontology.isListed(WordLists.NO_TOWN, Names.plain(entity.name()))) {
                continue;
            }
            Set<String> around = placed.getOrDefault(entity.id(), Set.of());
            Choice choice = choose(entity.name(), countries.keySet(), regions);
            if (choice != null && (around.isEmpty() || around.contains(choice.country()))) {
                if (choice.region() != null) {
                    say(reading, entity, Properties.LOCATED_IN, regions.get(choice.region()), choice, said, found);
                }
                Entity country = around.isEmpty() ? countries.get(choice.country()) : null;
                say(reading, entity, Properties.LOCATED_IN, country, choice, said, found);
            }
            capital(entity, countries.keySet())
                    .filter(code -> around.isEmpty() || around.contains(code))
                    .ifPresent(code -> say(
                            reading,
                            entity,
                            Properties.CAPITAL_OF,
                            countries.get(code),
                            new Choice(code, null, OF_REGION, CAPITALS),
                            said,
                            found));
        }
        return found;
    }

    private static void say(
            Reading reading,
            Entity place,
            PropertyName property,
            @Nullable Entity around,
            Choice choice,
            Set<Said> said,
            List<Statement> found) {
        if (around == null || around == place || !said.add(new Said(place.id(), property, around.id()))) {
            return;
        }
        Mention subject = reading.mentionsOf(place.id()).get(0);
        Mention object = reading.mentionsOf(around.id()).get(0);
        found.add(new Statement(subject, property, object, subject.span(), choice.confidence(), choice.authority()));
    }

    /** The country, of those that the article names, whose capital a city is, if no other of them has a place of the name. */
    private Optional<String> capital(Entity entity, Set<String> countries) {
        if (!ontology.isA(entity.type(), Classes.CITY)) {
            return Optional.empty();
        }
        List<String> codes = gazetteer.countriesOfCapital(entity.name()).stream()
                .map(Country::code)
                .filter(countries::contains)
                .toList();
        boolean elsewhere = Stream.concat(
                        gazetteer.cities(entity.name()).stream().map(City::country),
                        gazetteer.regions(entity.name()).stream().map(Region::country))
                .anyMatch(code -> countries.contains(code) && !codes.contains(code));
        return codes.size() == 1 && !elsewhere ? Optional.of(codes.get(0)) : Optional.empty();
    }

    /** The code of a country that is around a place, or those of the regions of its name. */
    private Set<String> countriesAround(Entity around) {
        Optional<Country> country = countryOf(around);
        return country.isPresent()
                ? Set.of(country.get().code())
                : gazetteer.regions(around.name()).stream().map(Region::country).collect(Collectors.toSet());
    }

    private record Said(EntityId place, PropertyName property, EntityId around) {}

    private boolean isCountry(Entity entity) {
        return ontology.isA(entity.type(), Classes.COUNTRY);
    }

    private record Choice(String country, @Nullable String region, double confidence, Source authority) {}

    private @Nullable Choice choose(String name, Set<String> countries, Map<String, Entity> regionsNamed) {
        List<City> cities = gazetteer.cities(name);
        List<Region> regions = gazetteer.regions(name);
        for (Region region : regions) {
            boolean cityElsewhere = !cities.isEmpty()
                    && cities.get(0).isLarge()
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
                return gazetteer.isObscure(city) ? null : new Choice(city.country(), null, OF_CITY, GEONAMES);
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

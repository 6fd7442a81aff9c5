package org.graphwright.extract.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.graphwright.extract.statement.StatementSource;
import org.graphwright.model.Entity;
import org.graphwright.model.Fact;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.model.Source;
import org.graphwright.model.Statement;
import org.graphwright.ontology.City;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Country;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Properties;
import org.graphwright.ontology.Region;
import org.jspecify.annotations.Nullable;

/**
 * Says of places named in an article in which country and region they lie, where the article names those too and the gazetteer leaves
 * little doubt which place is meant.
 */
public final class PlaceAuthority implements StatementSource {
    private static final Source ISO = new Source.Gazetteer("ISO 3166-2");
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
        Set<Located> said = new HashSet<>();
        Set<@Nullable String> placed = new HashSet<>();
        for (Fact fact : reading.facts()) {
            if (fact.property().equals(Properties.LOCATED_IN) && fact.confidence() >= SURE) {
                said.add(new Located(fact.subject(), fact.object()));
                if (reading.entity(fact.object()).filter(this::isCountry).isPresent()) {
                    placed.add(fact.subject());
                }
            }
        }
        List<Statement> found = new ArrayList<>();
        for (Entity entity : reading.entities()) {
            Choice choice = ontology.isA(entity.type(), Classes.PLACE) && !isCountry(entity)
                    ? choose(entity.name(), countries.keySet(), regions)
                    : null;
            if (choice == null) {
                continue;
            }
            Entity region = choice.region() == null ? null : regions.get(choice.region());
            Entity country = placed.contains(entity.id()) ? null : countries.get(choice.country());
            for (Entity around : new @Nullable Entity[] {region, country}) {
                if (around != null && around != entity && said.add(new Located(entity.id(), around.id()))) {
                    Mention subject = reading.mentionsOf(entity.id()).get(0);
                    Mention object = reading.mentionsOf(around.id()).get(0);
                    found.add(new Statement(
                            subject,
                            Properties.LOCATED_IN,
                            object,
                            subject.span(),
                            choice.confidence(),
                            choice.authority()));
                }
            }
        }
        return found;
    }

    private record Located(@Nullable String place, @Nullable String around) {}

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

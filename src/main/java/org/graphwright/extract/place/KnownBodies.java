package org.graphwright.extract.place;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Reading;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Country;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.KnownOrganization;
import org.graphwright.ontology.Names;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Organizations;
import org.graphwright.ontology.Properties;
import org.graphwright.ontology.Region;

/** Which organizations of an article are in the table of well-known ones. Immutable. */
final class KnownBodies {
    private static final Set<PropertyName> IS_OF =
            Set.of(Properties.BASED_IN, Properties.LOCATED_IN, Properties.AGENT_OF);
    /** What is less sure than this does not take a body from its country; by hand. */
    private static final double LIKELY = 0.5;

    private final Ontology ontology;
    private final Gazetteer gazetteer;
    private final Organizations organizations;

    KnownBodies(Ontology ontology, Gazetteer gazetteer, Organizations organizations) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.gazetteer = requireNonNull(gazetteer, "gazetteer is null");
        this.organizations = requireNonNull(organizations, "organizations is null");
    }

    /** For entities' ids what they are in the table, in the order of ids; others are left out. */
    Map<EntityId, KnownOrganization> of(Reading reading) {
        Set<String> said = new HashSet<>();
        for (Entity entity : reading.entities()) {
            said.add(Names.compared(entity.name()));
            entity.aliases().forEach(alias -> said.add(Names.compared(alias)));
        }
        Set<String> countries = countries(reading);
        Map<EntityId, KnownOrganization> known = new TreeMap<>();
        for (Entity entity : reading.entities()) {
            if (ontology.isA(entity.type(), Classes.ORGANIZATION)) {
                Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                        .map(name -> organizations.meant(name, countries, each -> said.contains(Names.compared(each))))
                        .flatMap(Optional::stream)
                        .filter(found -> fits(entity, found))
                        .filter(found -> isSurelyCalled(entity, found) || !isElsewhere(reading, entity, found))
                        .findFirst()
                        .ifPresent(found -> known.put(entity.id(), found));
            }
        }
        return known;
    }

    /** The alpha-2 codes of the countries that an article names. */
    Set<String> countries(Reading reading) {
        return reading.entities().stream()
                .filter(entity -> ontology.isA(entity.type(), Classes.COUNTRY))
                .flatMap(entity -> country(entity).stream())
                .map(Country::code)
                .collect(Collectors.toSet());
    }

    /** The country that an entity is, by its name or else by one of its aliases. */
    Optional<Country> country(Entity entity) {
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .flatMap(name -> gazetteer.country(name).stream())
                .findFirst();
    }

    /** True of what bears a name that is only this body's: "US Senate", not "Senate". */
    private boolean isSurelyCalled(Entity entity, KnownOrganization body) {
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .anyMatch(name -> organizations.named(name).filter(body::equals).isPresent());
    }

    /** True of what the article puts into another country or into a state, whose bodies are called as those of the country. */
    private boolean isElsewhere(Reading reading, Entity entity, KnownOrganization body) {
        List<Entity> places = reading.facts().stream()
                .filter(fact -> entity.id().equals(fact.subject())
                        && IS_OF.contains(fact.property())
                        && fact.confidence() >= LIKELY)
                .flatMap(fact -> reading.entity(fact.object()).stream())
                .toList();
        return places.stream().anyMatch(place -> isOther(place, body))
                && places.stream()
                        .flatMap(place -> country(place).stream())
                        .noneMatch(country -> country.code().equals(body.country()));
    }

    private boolean isOther(Entity place, KnownOrganization body) {
        if (body.country() == null) {
            return false;
        }
        if (ontology.isA(place.type(), Classes.COUNTRY)) {
            return country(place)
                    .filter(country -> !country.code().equals(body.country()))
                    .isPresent();
        }
        String city = body.city();
        return ontology.isA(place.type(), Classes.REGION)
                && (city == null || !Names.plain(place.name()).startsWith(Names.plain(city)))
                && gazetteer.regions(place.name()).stream().anyMatch(Region::isState);
    }

    private boolean fits(Entity entity, KnownOrganization known) {
        return ontology.isA(entity.type(), known.type()) || ontology.isA(known.type(), entity.type());
    }
}

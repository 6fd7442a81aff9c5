package org.graphwright.extract.place;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graphwright.model.Entity;
import org.graphwright.model.Reading;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Country;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.KnownOrganization;
import org.graphwright.ontology.Names;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Organizations;

/** Which organizations of an article are in the table of well-known ones. Immutable. */
final class KnownBodies {
    private final Ontology ontology;
    private final Gazetteer gazetteer;
    private final Organizations organizations;

    KnownBodies(Ontology ontology, Gazetteer gazetteer, Organizations organizations) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.gazetteer = requireNonNull(gazetteer, "gazetteer is null");
        this.organizations = requireNonNull(organizations, "organizations is null");
    }

    /** For entities' ids what they are in the table, in the order of ids; others are left out. */
    Map<String, KnownOrganization> of(Reading reading) {
        Set<String> said = new HashSet<>();
        for (Entity entity : reading.entities()) {
            said.add(Names.compared(entity.name()));
            entity.aliases().forEach(alias -> said.add(Names.compared(alias)));
        }
        Set<String> countries = countries(reading);
        Map<String, KnownOrganization> known = new TreeMap<>();
        for (Entity entity : reading.entities()) {
            if (ontology.isA(entity.type(), Classes.ORGANIZATION)) {
                Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                        .map(name -> organizations.meant(name, countries, each -> said.contains(Names.compared(each))))
                        .flatMap(Optional::stream)
                        .filter(found -> fits(entity, found))
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

    private boolean fits(Entity entity, KnownOrganization known) {
        return ontology.isA(entity.type(), known.type()) || ontology.isA(known.type(), entity.type());
    }
}

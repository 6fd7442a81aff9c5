package org.graphwright.extract.place;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.graphwright.ontology.KnownOrganization;
import org.graphwright.ontology.Names;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Organizations;
import org.graphwright.ontology.Properties;
import org.graphwright.ontology.Region;
import org.graphwright.ontology.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Says of well-known organizations of an article where they are based, of which state they are agents and of what they are a part, where the
 * article names that, too. The passage is the organization's name; that it is so the table knows.
 */
public final class OrganizationAuthority implements StatementSource {
    private static final Source TABLE = new Source.Gazetteer("organizations");
    /** By eye: of 100 seats and 75 parents of the table drawn at random 99 and 75 were right. */
    private static final double CONFIDENCE = 0.95;

    /** An article that names so many states of a country means the state by a name that is a town's, too; by hand. */
    private static final int MANY_REGIONS = 3;

    private final Ontology ontology;
    private final Gazetteer gazetteer;
    private final Organizations organizations;
    private final KnownBodies knownBodies;

    public OrganizationAuthority(Ontology ontology, Gazetteer gazetteer, Organizations organizations) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.gazetteer = requireNonNull(gazetteer, "gazetteer is null");
        this.organizations = requireNonNull(organizations, "organizations is null");
        this.knownBodies = new KnownBodies(ontology, gazetteer, organizations);
    }

    private record Said(EntityId subject, PropertyName property, EntityId object) {}

    /** From the first mention of an organization to the first of where it is or to what it belongs. */
    @Override
    public List<Statement> find(Reading reading) {
        Map<EntityId, KnownOrganization> known = knownBodies.of(reading);
        if (known.isEmpty()) {
            return List.of();
        }
        Map<String, Entity> countries = new HashMap<>();
        Map<KnownOrganization, Entity> bodies = new HashMap<>();
        for (Entity entity : reading.entities()) {
            if (ontology.isA(entity.type(), Classes.COUNTRY)) {
                knownBodies.country(entity).ifPresent(country -> countries.putIfAbsent(country.code(), entity));
            }
            if (known.containsKey(entity.id())) {
                bodies.putIfAbsent(known.get(entity.id()), entity);
            }
        }
        Set<Said> said = new HashSet<>();
        List<Statement> statements = new ArrayList<>();
        known.forEach((id, organization) -> {
            Entity country = organization.country() == null ? null : countries.get(organization.country());
            PropertyName ofCountry = isAgent(organization) ? Properties.AGENT_OF : Properties.BASED_IN;
            say(reading, said, id, ofCountry, country, statements);
            say(reading, said, id, Properties.BASED_IN, seat(reading, organization), statements);
            Entity parent =
                    organizations.parentOf(organization).map(bodies::get).orElse(null);
            say(reading, said, id, Properties.PART_OF, parent, statements);
        });
        return statements;
    }

    private static void say(
            Reading reading,
            Set<Said> said,
            EntityId subject,
            PropertyName property,
            @Nullable Entity object,
            List<Statement> statements) {
        if (object == null || object.id().equals(subject) || !said.add(new Said(subject, property, object.id()))) {
            return;
        }
        Mention body = reading.mentionsOf(subject).get(0);
        Mention other = reading.mentionsOf(object.id()).get(0);
        statements.add(new Statement(body, property, other, body.span(), CONFIDENCE, TABLE));
    }

    /** The place of the article that is an organization's seat, or null. */
    private @Nullable Entity seat(Reading reading, KnownOrganization organization) {
        String city = organization.city();
        if (city == null) {
            return null;
        }
        return reading.entities().stream()
                .filter(entity -> ontology.isA(entity.type(), Classes.PLACE)
                        && Names.plain(entity.name()).equals(Names.plain(city))
                        && isTown(reading, entity, organization.country())
                        && !liesElsewhere(reading, entity, organization.country()))
                .findFirst()
                .orElse(null);
    }

    /** False of a region that is more than the town of its name, Washington, and of such a name in an article on many regions. */
    private boolean isTown(Reading reading, Entity place, @Nullable String country) {
        boolean ofItsTown = gazetteer.cities(place.name()).stream()
                .map(City::region)
                .anyMatch(code -> code != null
                        && gazetteer
                                .regionOfCode(code)
                                .map(Region::name)
                                .filter(place.name()::equals)
                                .isPresent());
        return ofItsTown
                || !ontology.isA(place.type(), Classes.REGION)
                        && !(isRegionOf(place, country) && namesManyRegions(reading, country));
    }

    private boolean namesManyRegions(Reading reading, @Nullable String country) {
        return reading.entities().stream()
                        .filter(entity -> ontology.isA(entity.type(), Classes.REGION) && isRegionOf(entity, country))
                        .limit(MANY_REGIONS)
                        .count()
                == MANY_REGIONS;
    }

    private boolean isRegionOf(Entity place, @Nullable String country) {
        return gazetteer.regions(place.name()).stream()
                .anyMatch(region -> region.country().equals(country));
    }

    /** True of a place that the article puts into another country, or whose only known namesakes lie in others. */
    private boolean liesElsewhere(Reading reading, Entity place, @Nullable String country) {
        if (country == null) {
            return false;
        }
        Set<String> around = new HashSet<>();
        for (Fact fact : reading.facts()) {
            if (fact.property().equals(Properties.LOCATED_IN) && place.id().equals(fact.subject())) {
                reading.entity(fact.object()).ifPresent(entity -> around.addAll(countriesOf(entity)));
            }
        }
        List<City> cities = gazetteer.cities(place.name());
        boolean known = cities.isEmpty()
                || cities.stream().anyMatch(city -> city.country().equals(country));
        return !known || !around.isEmpty() && !around.contains(country);
    }

    private List<String> countriesOf(Entity place) {
        Optional<Country> country = knownBodies.country(place);
        return country.isPresent()
                ? List.of(country.get().code())
                : gazetteer.regions(place.name()).stream().map(Region::country).toList();
    }

    /** True of a state's ministry, force or agency that bears the country's name, or is a part of one. */
    private boolean isAgent(KnownOrganization organization) {
        return organization.type().equals(Classes.GOVERNMENT_BODY)
                && acts(organization)
                && (isNational(organization)
                        || organizations
                                .parentOf(organization)
                                .filter(parent -> parent.type().equals(Classes.GOVERNMENT_BODY) && isNational(parent))
                                .isPresent());
    }

    private boolean acts(KnownOrganization organization) {
        List<String> words = List.of(Names.plain(organization.name()).split(" "));
        return words.stream()
                        .anyMatch(word -> ontology.isListed(WordLists.WORD_OF_BODIES_THAT_ACT_FOR_THEIR_STATE, word))
                && words.stream()
                        .noneMatch(
                                word -> ontology.isListed(WordLists.WORD_OF_BODIES_THAT_ONLY_SIT_IN_THEIR_STATE, word));
    }

    private boolean isNational(KnownOrganization organization) {
        Optional<Country> country = Optional.ofNullable(organization.country()).flatMap(gazetteer::countryOfCode);
        return country.isPresent()
                && Stream.concat(Stream.of(organization.name()), organization.otherNames().stream())
                        .map(name -> " " + Names.plain(name) + " ")
                        .anyMatch(name ->
                                namesOf(country.get()).anyMatch(each -> name.contains(" " + Names.plain(each) + " ")));
    }

    private static Stream<String> namesOf(Country country) {
        return Stream.of(Stream.of(country.name()), country.otherNames().stream(), country.demonyms().stream())
                .flatMap(names -> names);
    }
}

package org.graphwright.extract.place;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graphwright.model.Entity;
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

/**
 * Leaves out what cannot be of where a place lies: in a part of its own name that is no place, in a country, region or town where the
 * gazetteer knows no place of the name though it knows a city of it elsewhere, unless the words say so side by side; in a state beside its own; and in a continent, unless the words
 * say so side by side. What follows by rules is never in a continent.
 */
public final class PlaceConsistency {
    private static final Set<PropertyName> IN_PLACES =
            Set.of(Properties.LOCATED_IN, Properties.BASED_IN, Properties.HEADQUARTERS);

    /** A city of so many people is meant by its name, though smaller places that the gazetteer lacks may have it, too; by hand. */
    private static final long KNOWN_CITY = 100_000;

    /** What may stand between a place and what it lies in: "Lagos, Nigeria, in Africa", "cities of western Europe". */
    private static final Pattern SIDE_BY_SIDE = Pattern.compile(
            ",? ?(?:\\p{Lu}[\\p{L}. -]*, ?)?(?:(?:which |that )?(?:is|lies|are|lie) )?(?:(?:in|of)(?: the)? )?(?:\\p{Ll}+(?:ern|th|st|al) )?");

    /** Countries whose regions, as the gazetteer has them, hold no other ones. */
    private static final Set<String> FEDERAL = Set.of("US", "CA", "AU", "IN", "DE", "BR", "MX");

    /** Characters between two names that are farther apart than side by side. */
    private static final int FAR = 60;

    private final Ontology ontology;
    private final Gazetteer gazetteer;

    public PlaceConsistency(Ontology ontology, Gazetteer gazetteer) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.gazetteer = requireNonNull(gazetteer, "gazetteer is null");
    }

    /** The statements that can be. */
    public List<Statement> consistent(Reading reading, List<Statement> statements) {
        return statements.stream()
                .filter(statement -> !isNoCapital(reading, statement))
                .filter(statement -> !IN_PLACES.contains(statement.property()) || canBe(reading, statement))
                .toList();
    }

    /** True of what the words do not call a capital, where the gazetteer has another one of that country. */
    private boolean isNoCapital(Reading reading, Statement statement) {
        if (!statement.property().equals(Properties.CAPITAL_OF) || statement.source() instanceof Source.Cue) {
            return false;
        }
        Optional<Country> country = gazetteer.country(name(reading, statement.object()));
        if (country.isEmpty() || country.get().capitals().isEmpty()) {
            return false;
        }
        Stream<String> names = Stream.concat(
                Stream.of(name(reading, statement.subject())),
                reading.entity(statement.subject().entity()).stream().flatMap(entity -> entity.aliases().stream()));
        return names.noneMatch(name -> gazetteer.countriesOfCapital(name).stream()
                .anyMatch(each -> each.code().equals(country.get().code())));
    }

    private boolean canBe(Reading reading, Statement statement) {
        String around = name(reading, statement.object());
        if (ontology.isListed(WordLists.CONTINENT, Names.plain(around))) {
            return !(statement.source() instanceof Source.Rule)
                    && areSideBySide(reading, statement.subject(), statement.object());
        }
        if (!statement.property().equals(Properties.LOCATED_IN) || statement.source() instanceof Source.Rule) {
            return true;
        }
        String place = name(reading, statement.subject());
        if (isPartOfName(around, place) && !isKnown(around)) {
            return false;
        }
        return !areStatesOfOne(reading, statement)
                && (!liesElsewhere(place, around) || areSideBySide(reading, statement.subject(), statement.object()));
    }

    /** Florida is in no other state, however long the list of states in which both stand. */
    private boolean areStatesOfOne(Reading reading, Statement statement) {
        Set<String> states = statesOf(reading, statement.subject());
        return !states.isEmpty()
                && statesOf(reading, statement.object()).stream().anyMatch(states::contains)
                && isRegion(reading, statement.subject())
                && isRegion(reading, statement.object());
    }

    private boolean isRegion(Reading reading, Mention place) {
        return ontology.isA(place.type(), Classes.REGION)
                || reading.entity(place.entity())
                        .filter(entity -> ontology.isA(entity.type(), Classes.REGION))
                        .isPresent();
    }

    /** The federal countries that have a state of the place's name. */
    private Set<String> statesOf(Reading reading, Mention place) {
        return gazetteer.regions(name(reading, place)).stream()
                .map(Region::country)
                .filter(FEDERAL::contains)
                .collect(Collectors.toSet());
    }

    private static String name(Reading reading, Mention mention) {
        return reading.entity(mention.entity())
                .map(Entity::name)
                .orElseGet(() -> mention.span().of(reading.article().text()));
    }

    private static boolean isPartOfName(String part, String name) {
        String whole = " " + Names.plain(name) + " ";
        String words = " " + Names.plain(part) + " ";
        return whole.length() > words.length() && whole.contains(words);
    }

    private boolean isKnown(String name) {
        return gazetteer.country(name).isPresent()
                || !gazetteer.regions(name).isEmpty()
                || gazetteer.cities(name).stream().anyMatch(city -> city.population() >= KNOWN_CITY);
    }

    /** True of a city so well known that the gazetteer would know if one of its name lay in what is said to be around it. */
    private boolean liesElsewhere(String place, String around) {
        List<City> cities = gazetteer.cities(place);
        if (cities.isEmpty() || cities.get(0).population() < KNOWN_CITY) {
            return false;
        }
        Set<String> known = new HashSet<>();
        for (City city : cities) {
            known.add(city.country());
            if (city.region() != null) {
                known.add(city.region());
            }
        }
        gazetteer.regions(place).forEach(region -> known.add(region.country()));
        if (gazetteer.country(around).isPresent()) {
            return !known.contains(gazetteer.country(around).orElseThrow().code());
        }
        List<Region> regions = gazetteer.regions(around);
        if (!regions.isEmpty()) {
            return regions.stream()
                    .noneMatch(region -> known.contains(region.code())
                            || known.contains(region.country())
                                    && cities.stream().noneMatch(city -> city.region() != null));
        }
        List<City> towns = gazetteer.cities(around);
        return !towns.isEmpty() && towns.get(0).population() >= KNOWN_CITY && !isPartOfName(around, place);
    }

    private static boolean areSideBySide(Reading reading, Mention place, Mention around) {
        int gap = around.begin() - place.end();
        if (gap < 0) {
            return false;
        }
        String between = reading.article().text().substring(place.end(), Math.min(around.begin(), place.end() + FAR));
        return gap < FAR && SIDE_BY_SIDE.matcher(between).matches();
    }
}

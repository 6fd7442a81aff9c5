package org.graphwright.extract.correct;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Reading;
import org.graphwright.model.Statement;
import org.graphwright.ontology.City;
import org.graphwright.ontology.Country;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Properties;
import org.graphwright.ontology.Region;

/**
 * Leaves out what an authority or a name contradicts: no "Australian National University" is based in China, and in an article that names
 * Kazakhstan no Aktobe lies in Russia.
 */
final class NationalNames {
    private static final Set<PropertyName> PLACES_OF_BODIES = PropertyName.setOf("basedIn", "headquarters");
    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}.]+");

    private final Gazetteer gazetteer;

    NationalNames(Gazetteer gazetteer) {
        this.gazetteer = Objects.requireNonNull(gazetteer, "gazetteer is null");
    }

    /** The statements that no name contradicts. */
    List<Statement> consistent(Reading reading, List<Statement> statements) {
        String text = reading.article().text();
        Set<String> named = reading.mentions().stream()
                .flatMap(mention -> gazetteer.country(mention.span().of(text)).stream())
                .map(Country::code)
                .collect(Collectors.toSet());
        return statements.stream()
                .filter(s -> !PLACES_OF_BODIES.contains(s.property())
                        || !contradicts(
                                s.subject().span().of(text), s.object().span().of(text)))
                .filter(s -> !s.property().equals(Properties.LOCATED_IN)
                        || !liesElsewhere(
                                s.subject().span().of(text), s.object().span().of(text), named))
                .toList();
    }

    /** True where the place is known, not in the country that is said, but in another that the article names. */
    private boolean liesElsewhere(String place, String said, Set<String> named) {
        Optional<Country> country = gazetteer.country(said);
        if (country.isEmpty() || gazetteer.country(place).isPresent()) {
            return false;
        }
        Set<String> known = Stream.concat(
                        gazetteer.cities(place).stream().map(City::country),
                        gazetteer.regions(place).stream().map(Region::country))
                .collect(Collectors.toSet());
        return !known.contains(country.get().code()) && known.stream().anyMatch(named::contains);
    }

    private boolean contradicts(String body, String place) {
        Optional<Country> stated = gazetteer.nation(place);
        return stated.isPresent()
                && Arrays.stream(NO_WORDS.split(body))
                        .map(gazetteer::countryOfDemonym)
                        .flatMap(Optional::stream)
                        .anyMatch(country -> !country.equals(stated.get()));
    }
}

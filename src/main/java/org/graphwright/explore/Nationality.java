package org.graphwright.explore;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.graphwright.ontology.Country;
import org.graphwright.ontology.Gazetteer;

/** Says what somebody is with the word for his country: "American senator". */
final class Nationality {
    /** Such a word names an inhabitant and describes nobody: New Zealander, Icelander. */
    private static final String INHABITANT = "er";

    private static final String FORMER = "former ";

    private final Gazetteer gazetteer;

    Nationality(Gazetteer gazetteer) {
        this.gazetteer = requireNonNull(gazetteer, "gazetteer is null");
    }

    /** Nothing where the gazetteer knows no such country, or no word that may stand before a noun. */
    Optional<String> with(String country, String position) {
        return gazetteer
                .country(country)
                .map(Country::demonyms)
                .flatMap(words -> words.stream().findFirst())
                .filter(word -> !word.endsWith(INHABITANT))
                .map(word -> position.startsWith(FORMER)
                        ? FORMER + word + position.substring(FORMER.length() - 1)
                        : word + " " + position);
    }
}

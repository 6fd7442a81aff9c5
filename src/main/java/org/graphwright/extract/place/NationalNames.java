package org.graphwright.extract.place;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Country;
import org.graphwright.ontology.Gazetteer;

/** Leaves out that a body is based in one country whose own name says another: no "Australian National University" is based in China. */
public final class NationalNames {
    private static final Set<String> PLACES_OF_BODIES = Set.of("basedIn", "headquarters");
    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}.]+");

    private final Gazetteer gazetteer;

    public NationalNames(Gazetteer gazetteer) {
        this.gazetteer = Objects.requireNonNull(gazetteer, "gazetteer is null");
    }

    /** The statements that no name contradicts. */
    public List<Statement> consistent(Reading reading, List<Statement> statements) {
        Map<String, Mention> mentions = reading.mentions().stream().collect(Collectors.toMap(Mention::id, m -> m));
        String text = reading.article().text();
        return statements.stream()
                .filter(s -> !PLACES_OF_BODIES.contains(s.property())
                        || !contradicts(name(mentions, s.subject(), text), name(mentions, s.object(), text)))
                .toList();
    }

    private boolean contradicts(String body, String place) {
        Optional<Country> stated = gazetteer.country(place).or(() -> gazetteer.countryOfDemonym(place));
        return stated.isPresent()
                && Arrays.stream(NO_WORDS.split(body))
                        .map(gazetteer::countryOfDemonym)
                        .flatMap(Optional::stream)
                        .anyMatch(country -> !country.equals(stated.get()));
    }

    private static String name(Map<String, Mention> mentions, String id, String text) {
        Mention mention = mentions.get(id);
        return mention == null ? "" : mention.span().of(text);
    }
}

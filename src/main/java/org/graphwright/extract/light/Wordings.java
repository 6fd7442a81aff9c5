package org.graphwright.extract.light;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.graphwright.model.Reading;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Property;

/**
 * Takes back what the pair model reads without any word for it. It was taught on passages chosen for births and deaths; in news most
 * dates beside a person are of something else.
 */
final class Wordings {
    private final Ontology ontology;

    Wordings(Ontology ontology) {
        this.ontology = requireNonNull(ontology, "ontology is null");
    }

    /** The statements whose sentences have one of the words that the ontology asks for. */
    List<Statement> leaveOut(Reading reading, List<Statement> statements) {
        List<Statement> kept = new ArrayList<>();
        for (Statement statement : statements) {
            Set<String> words = ontology.property(statement.property())
                    .map(Property::wording)
                    .orElse(Set.of());
            if (words.isEmpty() || isSaid(reading, statement, words)) {
                kept.add(statement);
            }
        }
        return kept;
    }

    private static boolean isSaid(Reading reading, Statement statement, Set<String> words) {
        return statement.passages().stream()
                .flatMap(passage -> reading.sentencesOf(passage).stream())
                .flatMap(sentence -> sentence.tokens().stream())
                .anyMatch(token ->
                        words.contains(token.text().toLowerCase(Locale.ROOT)) || words.contains(token.lemma()));
    }
}

package org.graphwright.extract.light;

import java.util.List;
import org.graphwright.model.Reading;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Properties;

/**
 * Believes the pair model less in running text: it was taught on passages that were chosen for what they say. Affiliations between a
 * person and a body of one sentence are rarer in news, and what is as likely wrong as right is mostly wrong there.
 */
final class RunningText {
    /** From so many sentences on an article is running text. */
    private static final int SENTENCES = 7;

    /**
     * How much rarer, as difference of log odds (a shift of the prior: Saerens, Latinne and Decaestecker, 2002); from 70 facts of Wikinews
     * judged by eye.
     */
    private static final double RARER = 1.08;

    /** On the development stories leaving out what is less sure takes 78 wrong facts and 30 right ones. */
    private static final double LEAST = 0.5;

    private RunningText() {}

    /** Those of {@code statements} that hold in {@code reading}, with the probabilities that they have there. */
    static List<Statement> lower(Reading reading, List<Statement> statements) {
        if (reading.sentences().size() < SENTENCES) {
            return statements;
        }
        return statements.stream()
                .map(s -> s.property().equals(Properties.AFFILIATED_WITH) ? s.withConfidence(rarer(s.confidence())) : s)
                .filter(s -> s.confidence() >= LEAST)
                .toList();
    }

    private static double rarer(double probability) {
        double odds = probability / (1 - Math.min(probability, 0.999)) * Math.exp(-RARER);
        return Math.round(1000 * odds / (1 + odds)) / 1000.0;
    }
}

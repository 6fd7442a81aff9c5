package org.graphwright.extract.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.graphwright.extract.trained.Scales;
import org.graphwright.model.Reading;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Properties;
import org.graphwright.ontology.Property;

/**
 * Turns the trained model's probabilities into confidences that mean something: of facts with 0.8, about 80 % are right. Platt scaling
 * (Platt, 1999) with the figures of the model's own folder. Leaves out what does not reach its property's
 * bar: what the model was taught on encyclopedias alone must be surer in news.
 */
final class Calibration {
    /** From so many sentences on an article is running text: passages chosen for what they say are shorter. */
    private static final int RUNNING_TEXT = 7;

    /**
     * How much rarer an affiliation is between a person and a body of one sentence of running text than in chosen passages, as
     * difference of log odds (a shift of the prior: Saerens, Latinne and Decaestecker, 2002); from 70 facts of Wikinews judged by eye.
     */
    private static final double RARER_AFFILIATION = 0.7;

    /** In running text what is less sure than this is mostly wrong. */
    private static final double LEAST_IN_RUNNING_TEXT = 0.4;

    private final Ontology ontology;
    private final Scales scales;

    /** @param scales those of the model that reads */
    Calibration(Ontology ontology, Scales scales) {
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
        this.scales = Objects.requireNonNull(scales, "scales is null");
    }

    /** Those of {@code statements} that reach their bar, with calibrated confidence. */
    List<Statement> calibrate(Reading reading, List<Statement> statements) {
        boolean running = reading.sentences().size() >= RUNNING_TEXT;
        List<Statement> calibrated = new ArrayList<>();
        for (Statement statement : statements) {
            double bar = ontology.property(statement.property())
                    .map(Property::minConfidence)
                    .orElse(0.0);
            if (statement.confidence() >= bar) {
                double shift =
                        running && statement.property().equals(Properties.AFFILIATED_WITH) ? RARER_AFFILIATION : 0;
                double confidence = scales.confidence(statement.property(), statement.confidence(), shift);
                if (!running || confidence >= LEAST_IN_RUNNING_TEXT) {
                    calibrated.add(statement.withConfidence(confidence));
                }
            }
        }
        return calibrated;
    }
}

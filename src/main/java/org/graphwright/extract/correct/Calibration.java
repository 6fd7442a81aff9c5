package org.graphwright.extract.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.graphwright.extract.trained.Scales;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Property;

/**
 * Turns the trained model's probabilities into confidences that mean something: of facts with 0.8, about 80 % are right. Platt scaling
 * (Platt, 1999) with the figures of the model's own folder. Leaves out what does not reach
 * the bar of its property, which the folder or an ontology of one's own may give.
 */
final class Calibration {
    private final Ontology ontology;
    private final Scales scales;

    /** @param scales those of the model that reads */
    Calibration(Ontology ontology, Scales scales) {
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
        this.scales = Objects.requireNonNull(scales, "scales is null");
    }

    /** Those of {@code statements} that reach their bar, with calibrated confidence. */
    List<Statement> calibrate(List<Statement> statements) {
        List<Statement> calibrated = new ArrayList<>();
        for (Statement statement : statements) {
            String property = statement.property();
            double wanted =
                    ontology.property(property).map(Property::minConfidence).orElse(0.0);
            if (statement.confidence() >= Math.max(wanted, scales.bar(property))) {
                calibrated.add(statement.withConfidence(scales.confidence(property, statement.confidence())));
            }
        }
        return calibrated;
    }
}

package org.graphwright.extract.correct;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.graphwright.extract.trained.Scales;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Referent;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Property;

/**
 * Turns the trained model's probabilities into confidences that mean something: of facts with 0.8, about 80 % are right. Platt scaling
 * (Platt, 1999) with the figures of the model's own folder. Leaves out what does not reach
 * the bar of its property, which the folder or an ontology of one's own may give.
 */
final class Calibration {
    /** From here on what is read of two things is right more often than wrong where it is surely said of them elsewhere in the article. */
    private static final double PROBABLE = 0.5;

    private record Said(Referent subject, PropertyName property, Referent object) {
        static Said of(Statement statement) {
            return new Said(
                    statement.subject().meant(),
                    statement.property(),
                    statement.object().meant());
        }
    }

    private final Ontology ontology;
    private final Scales scales;

    /** @param scales those of the model that reads */
    Calibration(Ontology ontology, Scales scales) {
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
        this.scales = Objects.requireNonNull(scales, "scales is null");
    }

    /**
     * Those of {@code statements} that reach their bar, with calibrated confidence, and of the same things those that are more probable than
     * not: "her" of a wife who is named beside her husband.
     */
    List<Statement> calibrate(List<Statement> statements) {
        Set<Said> sure = new HashSet<>();
        for (Statement statement : statements) {
            if (statement.confidence() >= bar(statement.property())) {
                sure.add(Said.of(statement));
            }
        }
        List<Statement> calibrated = new ArrayList<>();
        for (Statement statement : statements) {
            if (statement.confidence() >= Math.min(PROBABLE, bar(statement.property()))
                    && sure.contains(Said.of(statement))) {
                calibrated.add(
                        statement.withConfidence(scales.confidence(statement.property(), statement.confidence())));
            }
        }
        return calibrated;
    }

    private double bar(PropertyName property) {
        double wanted = ontology.property(property).map(Property::minConfidence).orElse(0.0);
        return Math.max(wanted, scales.bar(property));
    }
}

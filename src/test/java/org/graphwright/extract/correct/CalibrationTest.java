package org.graphwright.extract.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.graphwright.extract.MarkedText;
import org.graphwright.extract.trained.Scales;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Reading;
import org.graphwright.model.Source;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static final String PASSAGE = "[Person Anna Berg] of [Organization Hydra] spoke.";

    private final Calibration calibration = new Calibration(
            Ontology.standard(),
            new Scales(Map.of("spouse", new Scales.Scale(0.5, 0), "citizenOf", new Scales.Scale(1, 0, 0.9))));

    @Test
    void aProbabilityBecomesWhatItIsWorth() {
        assertThat(confidences("spouse", 0.8)).containsExactly(0.667);
        assertThat(confidences("affiliatedWith", 0.8)).containsExactly(0.8);
    }

    @Test
    void whatDoesNotReachTheBarOfItsPropertyIsLeftOut() {
        assertThat(confidences("citizenOf", 0.89)).isEmpty();
        assertThat(confidences("citizenOf", 0.9)).containsExactly(0.9);
    }

    @Test
    void whatIsSurelySaidOfTheSameThingsElsewhereNeedNotReachIt() {
        Reading reading = MarkedText.of(
                        "[Person Anna=Anna] left [Place Norway=Norway]. [Pronoun She=Anna] is [Place Norwegian=Norway].")
                .reading();
        List<Statement> read =
                List.of(citizen(reading, 0, 1, 0.95), citizen(reading, 2, 3, 0.6), citizen(reading, 2, 1, 0.4));
        assertThat(calibration.calibrate(read))
                .extracting(Statement::confidence)
                .containsExactly(0.95, 0.6);
    }

    private static Statement citizen(Reading reading, int subject, int object, double probability) {
        return new Statement(
                reading.mentions().get(subject),
                new PropertyName("citizenOf"),
                reading.mentions().get(object),
                reading.sentences().get(0).span(),
                probability,
                new Source.Model());
    }

    private List<Double> confidences(String property, double probability) {
        Reading reading = MarkedText.of(PASSAGE).reading();
        Statement statement = new Statement(
                reading.mentions().get(0),
                new PropertyName(property),
                reading.mentions().get(1),
                reading.sentences().get(0).span(),
                probability,
                new Source.Model());
        return calibration.calibrate(List.of(statement)).stream()
                .map(Statement::confidence)
                .toList();
    }
}

package org.graphwright.extract.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.graphwright.extract.MarkedText;
import org.graphwright.extract.trained.Scales;
import org.graphwright.model.Reading;
import org.graphwright.model.Source;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static final String PASSAGE = "[Person Anna Berg] of [Organization Hydra] spoke.";
    private static final String NEWS = PASSAGE + " It rained.".repeat(6);

    private final Calibration calibration =
            new Calibration(Ontology.standard(), new Scales(Map.of("spouse", new Scales.Scale(0.5, 0))));

    @Test
    void aProbabilityBecomesWhatItIsWorth() {
        assertThat(confidences(PASSAGE, "spouse", 0.8)).containsExactly(0.667);
        assertThat(confidences(PASSAGE, "affiliatedWith", 0.8)).containsExactly(0.8);
    }

    @Test
    void whatDoesNotReachTheBarOfItsPropertyIsLeftOut() {
        assertThat(confidences(PASSAGE, "citizenOf", 0.89)).isEmpty();
        assertThat(confidences(PASSAGE, "citizenOf", 0.9)).containsExactly(0.9);
    }

    @Test
    void runningTextSaysLessThanAChosenPassage() {
        assertThat(confidences(NEWS, "affiliatedWith", 0.8)).containsExactly(0.665);
        assertThat(confidences(PASSAGE, "founderOf", 0.39)).containsExactly(0.39);
        assertThat(confidences(NEWS, "founderOf", 0.39)).isEmpty();
    }

    private List<Double> confidences(String marked, String property, double probability) {
        Reading reading = MarkedText.of(marked).reading();
        Statement statement = new Statement(
                reading.mentions().get(0),
                property,
                reading.mentions().get(1),
                reading.sentences().get(0).span(),
                probability,
                new Source.Model());
        return calibration.calibrate(reading, List.of(statement)).stream()
                .map(Statement::confidence)
                .toList();
    }
}

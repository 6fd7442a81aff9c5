package org.graphwright.extract.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graphwright.extract.MarkedText;
import org.graphwright.model.Reading;
import org.graphwright.model.Source;
import org.graphwright.model.Statement;
import org.junit.jupiter.api.Test;

class RunningTextTest {
    private static final String PASSAGE = "[Person Ann Lee] spoke for [Organization Acme].";
    private static final String NEWS = PASSAGE + " It rained. It rained. It rained. It rained. It rained. It rained.";

    @Test
    void anAffiliationIsRarerInRunningTextThanInAChosenPassage() {
        assertThat(probability(PASSAGE, "affiliatedWith")).isEqualTo(0.8);
        assertThat(probability(NEWS, "affiliatedWith")).isEqualTo(0.576);
    }

    @Test
    void otherPropertiesAreAsTheyWere() {
        assertThat(probability(NEWS, "headOf")).isEqualTo(0.8);
    }

    @Test
    void whatIsAsLikelyWrongAsRightIsLeftOutOfRunningText() {
        assertThat(lowered(PASSAGE, "affiliatedWith", 0.6)).hasSize(1);
        assertThat(lowered(NEWS, "affiliatedWith", 0.6)).isEmpty();
    }

    private static double probability(String marked, String property) {
        return lowered(marked, property, 0.8).get(0).confidence();
    }

    private static List<Statement> lowered(String marked, String property, double probability) {
        Reading reading = MarkedText.of(marked).reading();
        Statement statement = new Statement(
                reading.mentions().get(0),
                property,
                reading.mentions().get(1),
                reading.sentences().get(0).span(),
                probability,
                new Source.Model());
        return RunningText.lower(reading, List.of(statement));
    }
}

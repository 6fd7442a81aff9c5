package org.graphwright.extract.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.graphwright.extract.MarkedText;
import org.graphwright.extract.trained.Standing;
import org.graphwright.extract.trained.TrainedReading;
import org.graphwright.model.Reading;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StandingHeadTest {
    private static TransformerModel model;

    @BeforeAll
    static void load() throws IOException {
        model = TransformerModel.shipped();
    }

    @AfterAll
    static void close() throws IOException {
        model.close();
    }

    @Test
    void oneSentenceTellsTheFactAndAnotherDeniesIt() {
        String told = "[Person Anna Berg], the head of [Organization Hydra], spoke on Monday.";
        String denied = "It is not true that [Person Anna Berg] is the head of [Organization Hydra].";
        assertThat(standing(told, 0, 1).asserted()).isGreaterThan(0.6);
        assertThat(standing(denied, 0, 1).asserted()).isLessThan(0.6);
        assertThat(standing(denied, 0, 1).denied())
                .isGreaterThan(standing(told, 0, 1).denied());
    }

    @Test
    void theSharesMakeUpOne() {
        Standing standing = standing("[Person Anna Berg] leads [Organization Hydra].", 0, 1);
        assertThat(standing.asserted() + standing.denied() + standing.hypothetical() + standing.claimed())
                .isBetween(0.9999, 1.0001);
    }

    @Test
    void ofWhatOverlapsNothingIsTold() {
        Reading reading =
                MarkedText.of("[Person Anna Berg] leads [Organization Hydra].").reading();
        assertThat(read(reading)
                        .standings()
                        .of(reading.mentions().get(0), reading.mentions().get(0)))
                .isEmpty();
    }

    @Test
    void weightsOfAnotherSizeAreRefused() {
        assertThatThrownBy(() -> StandingHead.of(new byte[8]))
                .isInstanceOf(IOException.class)
                .hasMessage("standing.bin must hold 74208 bytes, not 8");
    }

    private static Standing standing(String marked, int subject, int object) {
        Reading reading = MarkedText.of(marked).reading();
        return read(reading)
                .standings()
                .of(reading.mentions().get(subject), reading.mentions().get(object))
                .orElseThrow();
    }

    private static TrainedReading read(Reading reading) {
        return new Transformer(model, (property, subject, object) -> true)
                .read(reading.article().text(), reading.sentences());
    }
}

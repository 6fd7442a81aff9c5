package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.graphwright.model.Reading;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherCountsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry sank with 200 people on board.",
                "None of the 40 passengers was hurt.",
                "A plane carrying about 90 Chinese tourists aboard is missing."
            })
    void thoseOnBoardOrWhomItDidNotBefallAreNoToll(String text) {
        assertThat(isOne(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "None of the 32 wounded on Saturday was from Leeds.",
                "The crash killed all 228 people aboard.",
                "The ferry sank with 200 dead on board.",
                "It crashed with the loss of 90 people aboard."
            })
    void thoseWhomItBefellAre(String text) {
        assertThat(isOne(text)).isFalse();
    }

    private static boolean isOne(String text) {
        Reading reading = Readings.of(text);
        return new OtherCounts(Ontology.standard())
                .isOne(reading, new FigureFinder().find(reading).get(0));
    }
}

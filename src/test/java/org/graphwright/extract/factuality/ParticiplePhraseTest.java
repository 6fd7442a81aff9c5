package org.graphwright.extract.factuality;

import static org.assertj.core.api.Assertions.assertThat;

import org.graphwright.extract.MarkedText;
import org.graphwright.model.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParticiplePhraseTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Had it not rained, the [Organization Dover Kite Club], founded by [Person Roy Bell], would have met.",
                "[Organization The Tarn Institute], now located in [City Zurich], said that it knew of no leak.",
                "Educated at [Organization Eton], [Person Miles Cathcart] is hoping to be picked.",
                "Denied a visa, the [City Aleppo]-born tenor [Person Sami Darwish] will not tour."
            })
    void aParticipleBesideANameIsTakenForGranted(String marked) {
        assertThat(joins(marked)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Organization The Kite Club] was not founded by [Person Roy Bell].",
                "[Organization The Kite Club], said to be founded by [Person Roy Bell], met.",
                "[Person Roy Bell] never led [Organization The Kite Club]."
            })
    void whatAVerbTellsIsNot(String marked) {
        assertThat(joins(marked)).isFalse();
    }

    private static boolean joins(String marked) {
        Reading reading = MarkedText.of(marked).reading();
        ClauseText words = new ClauseText(reading.sentences().get(0));
        return ParticiplePhrase.joins(
                words,
                words.words(reading.mentions().get(0).span()),
                words.words(reading.mentions().get(1).span()));
    }
}

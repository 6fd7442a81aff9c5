package org.graphwright.extract.factuality;

import static org.assertj.core.api.Assertions.assertThat;

import org.graphwright.extract.MarkedText;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainSentenceTest {
    private static final FactualityWords LISTS = new FactualityWords(Ontology.standard());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lou Marten is a reporter for the Tampa Ledger.",
                "Anna Berg leads Hydra.",
                "Anna Berg married Carl Dahl in 1990.",
                "Anna Berg, the chairwoman of Hydra, was born in Bergen."
            })
    void whatNoWordTurnsIsPlain(String text) {
        assertThat(isPlain(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Berg never led Hydra.",
                "Anna Berg may lead Hydra.",
                "If Anna Berg leads Hydra, prices fall.",
                "Carl Dahl says Anna Berg leads Hydra.",
                "Does Anna Berg lead Hydra?",
                "Carl Dahl had the sash, the chain and the cake, and then the recount gave the town to Anna Berg."
            })
    void whatAWordMayTurnOrIsLongIsNot(String text) {
        assertThat(isPlain(text)).isFalse();
    }

    private static boolean isPlain(String text) {
        ClauseText words =
                new ClauseText(MarkedText.of(text).reading().sentences().get(0));
        return new PlainSentence(LISTS).isPlain(new Said(words, new MarkerFinder(LISTS).find(words)));
    }
}

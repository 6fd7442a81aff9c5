package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.graphwright.model.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbBasesTest {
    /** Word, tag, what the lemmatizer makes of it, and the base. */
    @ParameterizedTest
    @CsvSource({
        "absorbed, VBN, absor, absorb",
        "blamed, VBD, blam, blame",
        "ruled, VBD, rul, rule",
        "buried, VBN, buri, bury",
        "inducted, VBN, inducte, induct",
        "pardoned, VBN, pardone, pardon",
        "recommended, VBD, ecommend, recommend",
        "banned, VBN, bann, ban",
        "added, VBD, add, add",
        "putting, VBG, putt, put",
        "panicked, VBD, panic, panic",
        "dying, VBG, die, die",
        "quoted, VBD, quot, quote",
        "going, VBG, go, go",
        "travelled, VBD, travel, travel",
        "called, VBD, call, call",
        "controlled, VBD, control, control",
        "postponed, VBD, postpone, postpone",
        "killing, VBG, kill, kill",
        "voting, VBG, vote, vote",
        "created, VBD, create, create",
        "visited, VBD, visit, visit",
        "freed, VBD, free, free",
        "used, VBD, use, use",
        "won, VBD, win, win",
        "died, VBD, die, die",
        "met, VBD, meet, meet",
        "asks, VBZ, ask, ask"
    })
    void aVerbHasTheBaseThatItsSpellingTells(String word, String tag, String lemma, String base) {
        assertThat(VerbBases.of(new Token(0, word.length(), word, tag, lemma, "B-VP")))
                .isEqualTo(base);
    }
}

package org.graphwright.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "proffesor, professor, true",
        "phillipine, philippine, true",
        "succeded, succeeded, true",
        "goverment, government, true",
        "franse, france, true",
        "tereza, theresa, true",
        "kathrin, catrin, true",
        "stefen, stephen, true",
        "theresa, teresa, true",
        "gadafi, qaddafi, false",
        "berlin, merlin, false",
        "martin, marvin, false",
        "iraq, iran, false",
        "iceland, ireland, false",
        "ross, cross, false",
    })
    void wordsAreNearThatErrorsOfTypingMakeOfOneAnother(String written, String right, boolean near) {
        assertThat(Spelling.isNear(written, right)).isEqualTo(near);
    }
}

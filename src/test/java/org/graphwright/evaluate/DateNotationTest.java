package org.graphwright.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateNotationTest {
    @ParameterizedTest
    @CsvSource({
        "2017-SU, 2017-22, true",
        "2017-Q1, 2017-33, true",
        "2015-W35-WE, 2015-08-29/2015-08-30, true",
        "2015-W35, 2015-08-29/2015-08-30, false",
        "2017-SU, 2017-23, false",
        "2017-03, 2017-Q1, false",
        "2015-W99-WE, 2015-W99-WE, true"
    })
    void twoNotationsOfOnePeriodAreTheSame(String one, String other, boolean same) {
        assertThat(DateNotation.isSame(one, other)).isEqualTo(same);
    }
}

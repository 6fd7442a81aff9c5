package org.graphwright.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayRangeTest {
    @ParameterizedTest
    @CsvSource({
        "2019-21, 2019-03-01, 2019-05-31",
        "2019-SP, 2019-03-01, 2019-05-31",
        "2019-24, 2019-12-01, 2020-02-29",
        "2019-33, 2019-01-01, 2019-03-31",
        "2019-36, 2019-10-01, 2019-12-31",
        "2019-W01, 2018-12-31, 2019-01-06",
        "193X, 1930-01-01, 1939-12-31",
        "2019-12-30/2020-01-05, 2019-12-30, 2020-01-05"
    })
    void firstAndLastDay(String value, String first, String last) {
        assertThat(DayRange.of(value)).hasValueSatisfying(range -> {
            assertThat(range.first()).hasToString(first);
            assertThat(range.last()).hasToString(last);
        });
    }

    @Test
    void noneOfWhatHasNoBegin() {
        assertThat(DayRange.of("../2014")).isEmpty();
        assertThat(DayRange.of("2019-45")).isEmpty();
        assertThat(DayRange.of("P3D")).isEmpty();
    }
}

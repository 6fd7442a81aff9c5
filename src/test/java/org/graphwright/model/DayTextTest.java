package org.graphwright.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTextTest {
    @ParameterizedTest
    @CsvSource({
        "2019-21, spring 2019",
        "2017-SU, summer 2017",
        "2017-33, first quarter of 2017",
        "2017-Q4, fourth quarter of 2017",
        "2019-W09, week of 2019-02-25",
        "2019-W60, 2019-W60",
        "193X, 1930s",
        "12XX, 1200s",
        "2005~, about 2005",
        "1989/2005~, 1989 to about 2005",
        "2019-12-30/2020-01-05, 2019-12-30 to 2020-01-05",
        "../2014, until 2014",
        "2014/.., since 2014",
        "2019-05-03, 2019-05-03",
        "2019-12, 2019-12",
        "P3D, P3D"
    })
    void whatPeopleSayInWords(String value, String words) {
        assertThat(DayText.of(value)).isEqualTo(words);
    }
}

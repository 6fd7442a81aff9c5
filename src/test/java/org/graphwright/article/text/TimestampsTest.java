package org.graphwright.article.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-03-10",
                "2021-03-10T08:15:00Z",
                "2021-03-10T23:30:00-05:00",
                "2021-03-10 08:15:00",
                "2021/03/10",
                "20210310",
                "20210310T081500Z",
                "20210310081500",
                "1615364100",
                "1615364100000",
                "Wed, 10 Mar 2021 08:15:00 GMT",
                "Wed Mar 10 2021 08:15:00 GMT+0100 (CET)",
                "Wed Mar 10 08:15:00 2021",
                "March 10, 2021",
                "Mar. 10, 2021 8:15 AM EST",
                "10 March 2021",
                "10th of March 2021",
                "10-Mar-2021",
                "10.03.2021",
                "Published: Wednesday, 10 March 2021, 08.15",
                "2021-03-10T08:15+01:00"
            })
    void datesAreReadInAllTheirForms(String said) {
        assertThat(Timestamps.day(said)).contains(LocalDate.of(2021, 3, 10));
    }

    @Test
    void numbersThatMayBeDayOrMonthAreReadByTheOrderAlone() {
        assertThat(Timestamps.day("3/4/2021")).isEmpty();
        assertThat(Timestamps.parse("3/4/2021", DayOrder.DAY_FIRST))
                .get()
                .extracting(Timestamp::day)
                .isEqualTo(LocalDate.of(2021, 4, 3));
        assertThat(Timestamps.parse("3/4/2021", DayOrder.MONTH_FIRST))
                .get()
                .extracting(Timestamp::day)
                .isEqualTo(LocalDate.of(2021, 3, 4));
        assertThat(Timestamps.day("13/4/2021")).contains(LocalDate.of(2021, 4, 13));
        assertThat(Timestamps.day("4/13/2021")).contains(LocalDate.of(2021, 4, 13));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2021-02-30", "12 monkeys 2021", "page 10 of 2021", "31/12", "0001-01-01"})
    void whatIsNoDateIsNone(String said) {
        assertThat(Timestamps.day(said)).isEmpty();
    }
}

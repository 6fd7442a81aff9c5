package org.graphwright.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenureTest {
    /** Each passage is {@code day tense until}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-01-01 current | false | ''",
                "2020-01-01 former | true | ''",
                "2020-01-01 current; 2020-02-01 former | true | ''",
                "2020-01-01 former; 2020-02-01 current | false | ''",
                "2020-01-01 former; 2020-01-01 current | false | ''",
                "2020-01-01 former; 2020-01-01 former; 2020-01-01 current | true | ''",
                "2019-07-24 current; 2019-07-24 current; 2019-07-24 former 2019-07-24 | true | 2019-07-24",
                "2019-07-24 former 2018; 2019-08-01 current | false | ''",
                "2020-01-01 future | false | ''"
            })
    void whatIsSaidLastCounts(String passages, boolean over, String until) {
        Tenure tenure = Tenure.of(
                Stream.of(passages.split("; ")).map(TenureTest::passage).toList());
        assertThat(tenure.over()).isEqualTo(over);
        assertThat(tenure.until()).isEqualTo(until);
    }

    private static Passage passage(String text) {
        String[] parts = text.split(" ");
        ArticleRef article = new ArticleRef("a:" + parts[0], "title", parts[0], "", "");
        return new Passage(
                "e",
                article,
                "sentence",
                0,
                List.of(),
                0.9,
                List.of(),
                "",
                "",
                "",
                "",
                parts.length > 2 ? parts[2] : "",
                parts[1],
                "",
                false);
    }
}

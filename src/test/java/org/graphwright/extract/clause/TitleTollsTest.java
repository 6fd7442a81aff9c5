package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTollsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Blaze kills three, injures sixteen | injured=16, killed=3
            Crash leaves two dead, three injured | injured=3, killed=2
            Bus overturns; at least seven die | killed=7
            Police arrest twelve | arrested=12
            Quake injures 1,250 people | injured=1250
            Three children seriously injured as bus hits bridge | injured=3
            Ferry sinks, twenty-one missing | missing=21
            Police detain 40 | arrested=40
            Bomb kills photojournalist, at least five others | killed=6
            """)
    void titlesCountThoseWhoCameToHarm(String title, String tolls) {
        assertThat(TitleTolls.of(title)).hasToString("{" + tolls + "}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fire kills five children, two truck drivers
            Police question driver after crash kills nine
            Man killed in 2019 attack
            Two parties agree
            """)
    void otherNumbersCountNone(String title) {
        assertThat(TitleTolls.of(title)).isEqualTo(Map.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Governor Berg pardons eleven people                  | OptionalInt[11]
            Lund frees at least 20 local hostages                | OptionalInt[20]
            Lund frees 20 hostages, two journalists              | OptionalInt.empty
            Quake injures 25 people                              | OptionalInt.empty
            Lund buys 20 ships                                   | OptionalInt.empty
            """)
    void titlesCountPeopleWithNoWordOfHarm(String title, String count) {
        assertThat(TitleTolls.people(title, Set.of("people", "hostage", "journalist")))
                .hasToString(count);
    }
}

package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.ClassName;
import org.graphwright.model.EntityId;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LosersTest {
    private static final EntityId ANNA = new EntityId("Anna Berg");

    private static Set<EntityId> losers(String text, String type, Set<EntityId> winners) {
        Reading reading = Readings.of(text, "Person:Anna Berg", "Person:Karl Dahl");
        int begin = text.indexOf("election");
        return new Losers(reading)
                .of(
                        new ToldEvent(
                                new ClassName(type), List.of(new Span(begin, begin + 8)), 0.9, 0.1, 0.1, 2, List.of()),
                        winners);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg won the election. Karl Dahl, who held the post before, received 192.",
                "Anna Berg won the election. Senator Karl Dahl of Lund came in second, with 20% of the vote.",
                "Anna Berg won the election with 279 votes to President Karl Dahl's 214.",
                "Anna Berg won the election ahead of Senator Karl Dahl.",
                "Anna Berg won the election, defeating Karl Dahl.",
                "Anna Berg won the election. Karl Dahl earned the other two delegates.",
                "Anna Berg won the election with 59.4 percent of the vote against 40.6 percent for Karl Dahl, a singer.",
            })
    void whoHasFewerVotesHasLost(String text) {
        assertThat(losers(text, "Election", Set.of(ANNA))).containsExactly(new EntityId("Karl Dahl"));
        assertThat(losers(text, "Election", Set.of())).isEmpty();
        assertThat(losers(text, "Trial", Set.of(ANNA))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg won the election. Karl Dahl congratulated her.",
                "Anna Berg won the election. It was cold. In June, Karl Dahl came in second in Lund.",
                "Anna Berg won the election with 48% of the vote. Karl Dahl said so.",
                "Karl Dahl said that Anna Berg won the election.",
            })
    void nobodyElseHas(String text) {
        assertThat(losers(text, "Election", Set.of(ANNA))).isEmpty();
    }
}

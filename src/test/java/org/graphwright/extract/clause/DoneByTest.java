package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.ClassName;
import org.graphwright.model.EntityId;
import org.graphwright.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoneByTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They came for a rally organized by the Moss Union. | rally | true",
                "Many died in the attack, reportedly carried out by Moss Union. | attack | true",
                "Many died in the attack near a hall owned by Moss Union. | attack | false",
                "It was the rally of Moss Union. | rally | false",
            })
    void whoHasDoneItStandsBehindBy(String text, String noun, boolean isDone) {
        int begin = text.indexOf(noun);
        ToldEvent told = new ToldEvent(
                new ClassName("Protest"), List.of(new Span(begin, begin + noun.length())), 0.9, 0.1, 0.1, 2, List.of());
        assertThat(DoneBy.of(Readings.of(text, "Organization:Moss Union"), told))
                .isEqualTo(isDone ? Map.of(new EntityId("Moss Union"), "agent") : Map.of());
    }
}

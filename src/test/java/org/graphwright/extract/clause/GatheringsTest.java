package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graphwright.model.Reading;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatheringsTest {
    private static List<String> gathering(String text) {
        Reading reading = Readings.of(text);
        return Gatherings.in(reading, ClauseParts.of(Ontology.standard(), reading)).stream()
                .map(told -> told.type() + (told.future() > 0 ? " to come" : "") + ": "
                        + String.join(
                                ", ",
                                told.passages().stream()
                                        .map(passage -> passage.of(text))
                                        .toList()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The trade fair Nordtek was held in Lund from Monday to Thursday. | Event: fair, held",
                "The Norland Book Fair was held in Lund last week. | Event: held",
                "The festival took place in Lund in May. | Event: festival, took",
                "A climate conference ended in Lund on Friday without a treaty. | Meeting: conference, ended",
                "The Lund Jazz Festival will take place in Lund from June 3 to June 5. | Event to come: take"
            })
    void isToldByItsNounAndVerb(String text, String told) {
        assertThat(gathering(text)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The fair was not held this year.",
                "The fair, which was held in May, cost a million.",
                "The talks took place in Lund.",
                "The festival was praised by guests.",
                "He sang. She sang. They sang. The fair was held in Lund."
            })
    void isNoneElsewhere(String text) {
        assertThat(gathering(text)).isEmpty();
    }
}

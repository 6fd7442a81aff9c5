package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.extract.trained.ToldEvent.Filler;
import org.graphwright.model.ClassName;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.junit.jupiter.api.Test;

class ToldApartTest {
    private static final String TEXT = "The court ruled on Tuesday. The ruling was read aloud.\n\n"
            + "Another court ruled in July. That ruling named Ada Lind. The ruling of Tuesday did not. Ruling on Bo Berg was left out.";

    private final Reading reading = Readings.of(TEXT, "Person:Ada Lind", "Person:Bo Berg");

    private static Span nth(String word, int nth) {
        int at = -1;
        for (int i = 0; i < nth; i++) {
            at = TEXT.indexOf(word, at + 1);
        }
        return new Span(at, at + word.length());
    }

    private static List<List<Span>> apart(Reading reading, String type, Span... passages) {
        ToldApart apart = new ToldApart(new DateOfTold((r, span) ->
                span.equals(nth("ruled", 1)) ? "2020-09-08" : span.equals(nth("ruled", 2)) ? "2020-07" : null));
        List<Filler> fillers = Stream.of("Ada Lind", "Bo Berg")
                .map(name -> new Filler("patient", nth(name, 1), 0.9))
                .toList();
        ToldEvent told = new ToldEvent(new ClassName(type), List.of(passages), 0.9, 0.1, 0.1, 2, fillers);
        return apart.apart(reading, told).stream().map(ToldEvent::passages).toList();
    }

    @Test
    void otherTimesAreOtherEventsAndWhatHasNoneBelongsToItsParagraph() {
        assertThat(apart(reading, "Trial", nth("ruled", 1), nth("ruling", 1), nth("ruled", 2), nth("ruling", 2)))
                .containsExactly(
                        List.of(nth("ruled", 1), nth("ruling", 1)), List.of(nth("ruled", 2), nth("ruling", 2)));
    }

    @Test
    void whatHappensToOthersIsToldApartWhereItHappensToOneAtATime() {
        Span ada = nth("ruling", 2);
        Span bo = nth("Ruling", 1);
        assertThat(apart(reading, "Conviction", ada, bo)).containsExactly(List.of(ada), List.of(bo));
        assertThat(apart(reading, "Trial", ada, bo)).containsExactly(List.of(ada, bo));
    }
}

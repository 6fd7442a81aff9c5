package org.graphwright.extract.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.graphwright.extract.trained.Expected;
import org.graphwright.model.Span;
import org.junit.jupiter.api.Test;

class EventReaderTest {
    private static EventTrigger trigger(int begin, double... probabilities) {
        return triggerOf(0, begin, probabilities);
    }

    private static EventTrigger triggerOf(int sentence, int begin, double... probabilities) {
        return new EventTrigger(
                new Span(begin, begin + 1),
                "w",
                sentence,
                begin,
                begin,
                probabilities,
                new float[3],
                new float[2],
                false);
    }

    private static int type(List<EventTrigger> group, Expected expected) {
        return EventReader.type(EventReader.ofClasses(group, expected));
    }

    @Test
    void theSurestWordOfAnEventSaysItsClass() {
        List<EventTrigger> group = List.of(
                trigger(0, 0.05, 0.05, 0.9),
                trigger(2, 0.3, 0.6, 0.1),
                trigger(4, 0.3, 0.6, 0.1),
                trigger(6, 0.3, 0.6, 0.1));
        assertThat(type(group, new Expected(Set.of(), Set.of()))).isEqualTo(2);
    }

    @Test
    void theSentenceThatTellsFirstCountsMore() {
        Expected nothing = new Expected(Set.of(), Set.of());
        assertThat(type(List.of(triggerOf(3, 0, 0.1, 0.2, 0.7), triggerOf(4, 2, 0.1, 0.8, 0.1)), nothing))
                .isEqualTo(2);
        assertThat(type(List.of(triggerOf(3, 0, 0.1, 0.2, 0.7), triggerOf(3, 2, 0.1, 0.8, 0.1)), nothing))
                .isEqualTo(1);
    }

    @Test
    void aWordThatTheTitleHasTooSaysTheClassWhereItIsSure() {
        List<EventTrigger> group = List.of(trigger(0, 0.1, 0.3, 0.6), trigger(2, 0.05, 0.9, 0.05));
        Span titled = group.get(0).span();
        assertThat(type(group, new Expected(Set.of(titled), Set.of()))).isEqualTo(2);
        assertThat(type(group, new Expected(Set.of(), Set.of()))).isEqualTo(1);
        List<EventTrigger> unsure = List.of(trigger(0, 0.4, 0.25, 0.35), trigger(2, 0.05, 0.9, 0.05));
        assertThat(type(unsure, new Expected(Set.of(titled), Set.of()))).isEqualTo(1);
    }

    @Test
    void aTitleTellsOfSomethingEvenWhereTheModelIsUnsure() throws IOException {
        try (TransformerModel model = TransformerModel.shipped()) {
            Transformer transformer = new Transformer(model, (p, s, o) -> true);
            for (String title : List.of(
                    "New South Wales decriminalizes abortion",
                    "Hickenlooper ends US presidential bid, senate run possible",
                    "Bernie Sanders endorses Joe Biden in 2020 United States presidential election")) {
                assertThat(transformer.read("", List.of()).titleEvents(title))
                        .as(title)
                        .anyMatch(told -> told.passages().get(0).of(title).matches("ends|decriminalizes|endorses"));
            }
        }
    }
}

package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.extract.trained.ToldEvent.Filler;
import org.graphwright.model.ClassName;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NamedToldTest {
    @Test
    void theNameAndTheVerbOfADisasterAreOne() {
        assertThat(joined("Hurricane Dora struck Cuba.", "Hurricane Dora", "Disaster", "Hurricane", "struck", "agent"))
                .containsExactly(List.of("struck", "Hurricane"));
        assertThat(joined("Hurricane Dora has struck Cuba.", "Hurricane Dora", "Disaster", "Hurricane", "struck", null))
                .containsExactly(List.of("struck", "Hurricane"));
    }

    @Test
    void whoWonANamedElectionWonThatOne() {
        String text = "Ann Lee won the 2020 Utah election.";
        assertThat(joined(text, "2020 Utah election", "Election", "election", "won", "participant"))
                .containsExactly(List.of("won", "election"));
    }

    @Test
    void aMatchIsNotItsCupAndWhatHasNoPartInItIsAnother() {
        assertThat(joined("Ann Lee won the Oslo Cup.", "Oslo Cup", "Competition", "Cup", "won", "participant"))
                .hasSize(2);
        String text = "Hurricane Dora came after an earthquake struck Cuba.";
        assertThat(joined(text, "Hurricane Dora", "Disaster", "Hurricane", "struck", null))
                .hasSize(2);
    }

    /** The words of the events told by {@code noun}, which lies within the name, and by {@code verb}, in which the named has {@code role}. */
    private static List<List<String>> joined(
            String text, String name, String type, String noun, String verb, @Nullable String role) {
        Reading reading = Readings.of(text, "Event:" + name);
        List<Filler> fillers = role == null ? List.of() : List.of(new Filler(role, span(text, name), 0.9));
        ToldEvent named = told(type, span(text, noun), List.of());
        ToldEvent told = told(type, span(text, verb), fillers);
        return NamedTold.join(reading, List.of(named, told)).stream()
                .map(event -> event.passages().stream()
                        .map(passage -> passage.of(text))
                        .toList())
                .toList();
    }

    private static Span span(String text, String words) {
        int begin = text.indexOf(words);
        return new Span(begin, begin + words.length());
    }

    private static ToldEvent told(String type, Span passage, List<Filler> fillers) {
        return new ToldEvent(new ClassName(type), List.of(passage), 0.9, 0.1, 0.1, 1, fillers);
    }
}

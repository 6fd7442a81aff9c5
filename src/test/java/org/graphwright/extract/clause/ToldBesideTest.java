package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.extract.trained.ToldEvent.Filler;
import org.graphwright.model.ClassName;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.junit.jupiter.api.Test;

class ToldBesideTest {
    private static Span last(String text, String word) {
        int begin = text.lastIndexOf(word);
        return new Span(begin, begin + word.length());
    }

    private static ToldEvent told(String type, List<Filler> fillers, Span... passages) {
        return new ToldEvent(new ClassName(type), List.of(passages), 0.9, 0.1, 0.1, 2, fillers);
    }

    /** The words of each of two events of which the model has taken "killed" for the first one's. */
    private static List<List<Span>> read(String text, String word, String other, String type) {
        Reading reading = Readings.of(text, "City:Oslo");
        ToldEvent one = told("Attack", List.of(), last(text, word), last(text, "killed"));
        ToldEvent two = told(type, List.of(), last(text, other));
        return ToldBeside.read(reading, List.of(one, two)).stream()
                .map(ToldEvent::passages)
                .toList();
    }

    @Test
    void whatFollowsSinceIsOfTheOlderEvent() {
        String text = "The bombing shook Oslo. It was the deadliest since an assault in Bergen in May 2018, "
                + "with officials reporting 150 soldiers and 95 civilians killed.";
        assertThat(read(text, "bombing", "assault", "Attack"))
                .containsExactly(List.of(last(text, "bombing")), List.of(last(text, "assault"), last(text, "killed")));
        assertThat(read(text, "bombing", "assault", "Accident"))
                .containsExactly(List.of(last(text, "bombing"), last(text, "killed")), List.of(last(text, "assault")));
    }

    @Test
    void aRelativeClauseSaysMoreOfTheEventBeforeIt() {
        String text = "The bombing shook Oslo. The city had seen an assault in May in which nine people were killed.";
        assertThat(read(text, "bombing", "assault", "Attack"))
                .containsExactly(List.of(last(text, "bombing")), List.of(last(text, "assault"), last(text, "killed")));
        String after = "The bombing came soon after an assault on Oslo, and nine people were killed.";
        assertThat(read(after, "bombing", "assault", "Attack"))
                .containsExactly(
                        List.of(last(after, "bombing"), last(after, "killed")), List.of(last(after, "assault")));
    }

    @Test
    void whatANounDoesIsOfThatNounAndTakesWhoHasAPartAlong() {
        String text = "The bombing shook Oslo. Last week an assault killed Ann Lee.";
        Reading reading = Readings.of(text, "City:Oslo", "Person:Ann Lee");
        Filler place = new Filler("place", last(text, "Oslo"), 0.9);
        Filler patient = new Filler("patient", last(text, "Ann Lee"), 0.9);
        ToldEvent one = told("Attack", List.of(place, patient), last(text, "bombing"), last(text, "killed"));
        ToldEvent two = told("Attack", List.of(), last(text, "assault"));
        assertThat(ToldBeside.read(reading, List.of(one, two)))
                .containsExactly(
                        told("Attack", List.of(place), last(text, "bombing")),
                        told("Attack", List.of(patient), last(text, "assault"), last(text, "killed")));
    }
}

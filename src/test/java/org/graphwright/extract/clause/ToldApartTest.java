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

    @Test
    void whatWasDoneToSomebodyWhomTheRestDoesNotNameIsAnotherEvent() {
        String text = "A man shot two people in Oslo. They had marched against the shooting of Ada Lind.";
        Reading other = Readings.of(text, "City:Oslo", "Person:Ada Lind");
        Span shot = new Span(text.indexOf("shot"), text.indexOf("shot") + 4);
        Span shooting = new Span(text.indexOf("shooting"), text.indexOf("shooting") + 8);
        assertThat(apart(other, "Attack", shot, shooting)).containsExactly(List.of(shot), List.of(shooting));
        String same = text.replace("two people", "Ada Lind, a nurse, and two people");
        Reading known = Readings.of(same, "City:Oslo", "Person:Ada Lind");
        Span later = new Span(same.indexOf("shooting"), same.indexOf("shooting") + 8);
        assertThat(apart(known, "Attack", new Span(6, 10), later)).hasSize(1);
    }

    @Test
    void whatStandsBesideWhatHasADayIsOfThatDay() {
        assertThat(apart(reading, "Trial", nth("ruled", 1), nth("ruled", 2), nth("court", 2)))
                .containsExactly(List.of(nth("ruled", 1)), List.of(nth("ruled", 2), nth("court", 2)));
    }

    @Test
    void whatOneWordSaysOfTwoBodiesAreTwoEvents() {
        String text =
                "The Court of Oslo ruled on Monday. The Court of Bergen ruled likewise. It was the ruling of the latter.";
        Reading courts = Readings.of(text, "Organization:Court of Oslo", "Organization:Court of Bergen");
        Span first = new Span(text.indexOf("ruled"), text.indexOf("ruled") + 5);
        Span second = new Span(text.lastIndexOf("ruled"), text.lastIndexOf("ruled") + 5);
        Span noun = new Span(text.indexOf("ruling"), text.indexOf("ruling") + 6);
        List<Filler> agents = Stream.of("Court of Oslo", "Court of Bergen")
                .map(name -> new Filler("agent", new Span(text.indexOf(name), text.indexOf(name) + name.length()), 0.9))
                .toList();
        ToldEvent told = new ToldEvent(new ClassName("Trial"), List.of(first, second, noun), 0.9, 0.1, 0.1, 2, agents);
        ToldApart apart = new ToldApart(new DateOfTold((r, span) -> null));
        assertThat(apart.apart(courts, told).stream().map(ToldEvent::passages).toList())
                .containsExactly(List.of(first), List.of(second, noun));
    }

    @Test
    void whoFoundedAnotherBodyTellsOfAnotherEvent() {
        String text = "Ada Lind started a journal in 2008. Bo Berg is the founder of the Oslo Institute.";
        Reading founders = Readings.of(text, "Person:Ada Lind", "Person:Bo Berg", "Organization:Oslo Institute");
        Span started = new Span(text.indexOf("started"), text.indexOf("started") + 7);
        Span founder = new Span(text.indexOf("founder"), text.indexOf("founder") + 7);
        assertThat(apart(founders, "Launch", started, founder)).containsExactly(List.of(started), List.of(founder));
        assertThat(apart(founders, "Announcement", started, founder)).containsExactly(List.of(started, founder));
    }
}

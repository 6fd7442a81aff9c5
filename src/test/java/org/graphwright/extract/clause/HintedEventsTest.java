package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graphwright.model.ClassName;
import org.graphwright.model.EntityId;
import org.graphwright.model.Event;
import org.graphwright.model.EventId;
import org.graphwright.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HintedEventsTest {
    private static final Event CRASH = event("v1", 10, "2020-05-04", "Oslo");
    private static final Event LATER = event("v2", 90, "2020-05-09", "Bergen");
    private static final List<Span> BOTH = List.of(CRASH.span(), LATER.span());

    private static Event event(String id, int begin, @Nullable String date, @Nullable String place) {
        return new Event(
                new EventId(id),
                new ClassName("Accident"),
                List.of(new Span(begin, begin + 5)),
                List.of(),
                List.of(),
                place == null ? null : new EntityId(place),
                date,
                List.of(),
                false,
                false,
                false,
                0.5);
    }

    private static HintedEvents.Placed placed(Event hint, List<Span> fitting) {
        return HintedEvents.of(List.of(CRASH, LATER), List.of(new ToldEvents.Hint(hint, fitting)));
    }

    @Test
    void aHintIsAPlaceOfTheEventThatItFitsAndThatIsToldLastBeforeIt() {
        HintedEvents.Placed placed = placed(event("v0", 120, null, null), BOTH);
        assertThat(placed.hinted()).isEmpty();
        assertThat(placed.events())
                .extracting(Event::passages)
                .containsExactly(List.of(CRASH.span()), List.of(LATER.span(), new Span(120, 125)));
        assertThat(placed(event("v0", 50, null, null), BOTH).events().get(0).passages())
                .containsExactly(CRASH.span(), new Span(50, 55));
    }

    @Test
    void aHintOfAnotherDayOrThatFitsNoneIsAnEventOfItsOwn() {
        assertThat(placed(event("v0", 50, "2019-01-01", "Oslo"), BOTH).hinted())
                .extracting(Event::id)
                .containsExactly(new EventId("v3"));
        assertThat(placed(event("v0", 50, null, "Oslo"), List.of()).hinted()).hasSize(1);
    }

    @Test
    void aHintWithoutAnybodyOrAPlaceAndOneWithinWhatIsToldSayNothing() {
        assertThat(placed(event("v0", 50, "2020", null), List.of()).hinted()).isEmpty();
        HintedEvents.Placed within = placed(event("v0", 12, null, "Oslo"), List.of());
        assertThat(within.hinted()).isEmpty();
        assertThat(within.events()).containsExactly(CRASH, LATER);
    }
}

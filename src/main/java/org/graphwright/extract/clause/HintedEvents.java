package org.graphwright.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graphwright.model.DayRange;
import org.graphwright.model.Event;
import org.graphwright.model.EventId;
import org.graphwright.model.Span;

/**
 * Makes of what a text hints at further places of the events that it tells, and of the rest events of their own, which another article
 * has to tell before they count.
 */
public final class HintedEvents {
    private HintedEvents() {}

    /**
     * The events with the places that hint at them, in their order, and the hints that are left, numbered behind them.
     *
     * @param events as told
     */
    public record Placed(List<Event> events, List<Event> hinted) {
        public Placed {
            events = List.copyOf(events);
            hinted = List.copyOf(hinted);
        }
    }

    /** @param events in order of position, what is denied among them */
    public static Placed of(List<Event> events, List<ToldEvents.Hint> hints) {
        List<Event> all = new ArrayList<>(events);
        List<Event> hinted = new ArrayList<>();
        for (ToldEvents.Hint hint : hints) {
            Span span = hint.event().span();
            boolean isTold =
                    all.stream().anyMatch(event -> event.passages().stream().anyMatch(span::overlaps));
            Optional<Event> own = isTold ? Optional.empty() : likely(all, hint);
            if (own.isPresent()) {
                all.replaceAll(event -> event == own.get() ? with(event, span) : event);
            } else if (!isTold && isTelling(hint.event())) {
                hinted.add(hint.event().withId(new EventId("v" + (events.size() + hinted.size() + 1))));
            }
        }
        return new Placed(all, hinted);
    }

    /** Of events that the model takes for one and that are told apart, the one that is told last before it. */
    private static Optional<Event> likely(List<Event> events, ToldEvents.Hint hint) {
        Event last = null;
        int end = -1;
        for (Event event : events) {
            for (Span passage : event.passages()) {
                boolean before = passage.end() <= hint.event().begin();
                if (hint.fitting().contains(passage) && (last == null || before && passage.end() > end)) {
                    last = event;
                    end = before ? passage.end() : end;
                }
            }
        }
        return Optional.ofNullable(last).filter(event -> fits(event, hint.event()));
    }

    private static boolean fits(Event event, Event hint) {
        Optional<DayRange> days = days(event);
        Optional<DayRange> hinted = days(hint);
        return days.isEmpty() || hinted.isEmpty() || days.get().daysTo(hinted.get()) <= 1;
    }

    private static Optional<DayRange> days(Event event) {
        return Optional.ofNullable(event.date()).flatMap(DayRange::of);
    }

    /** Of a hint without anybody or a place nobody could say what it tells of. */
    private static boolean isTelling(Event hint) {
        return !hint.participants().isEmpty() || hint.place() != null;
    }

    private static Event with(Event event, Span passage) {
        List<Span> passages =
                new ArrayList<>(event.passages().subList(1, event.passages().size()));
        passages.add(passage);
        passages.sort(null);
        passages.add(0, event.span());
        return event.with(passages, event.confidence());
    }
}

package org.graphwright.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, typed by the ontology: one, however often its article tells of it.
 *
 * @param id unique within its article, such as {@code v1}
 * @param type local name of its event class in the ontology, such as {@code Attack}
 * @param passages the words that tell of it, wherever they stand: first those that do so most surely, then the others in order of position; at least one
 * @param participants who took part; may be empty
 * @param unnamed who or what takes part and has no name, in the article's words; may be empty
 * @param place the entity where it happened, or null
 * @param date ISO 8601 value of when, or null
 * @param numbers what is counted or measured of it, at most one of a kind
 * @param negated true where the text says that it did not happen
 * @param future true where the text says that it is to come
 * @param main true for the event that the article is about; of one event at most
 * @param confidence from 0 to 1
 */
public record Event(
        EventId id,
        ClassName type,
        List<Span> passages,
        List<Participant> participants,
        List<UnnamedPart> unnamed,
        @Nullable EntityId place,
        @Nullable String date,
        List<EventNumber> numbers,
        boolean negated,
        boolean future,
        boolean main,
        double confidence) {
    public Event {
        passages = List.copyOf(passages);
        participants = List.copyOf(participants);
        // shards of earlier builds have none
        unnamed = unnamed == null ? List.of() : List.copyOf(unnamed);
        numbers = List.copyOf(numbers);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("event " + id + " has no passage");
        }
    }

    /** Where it is told most surely. */
    public Span span() {
        return passages.get(0);
    }

    public int begin() {
        return span().begin();
    }

    public int end() {
        return span().end();
    }

    public Event withId(EventId newId) {
        return new Event(
                newId, type, passages, participants, unnamed, place, date, numbers, negated, future, main, confidence);
    }

    /** The same told by other words, the surest first, as surely as is said. */
    public Event with(List<Span> newPassages, double newConfidence) {
        return new Event(
                id,
                type,
                newPassages,
                participants,
                unnamed,
                place,
                date,
                numbers,
                negated,
                future,
                main,
                newConfidence);
    }

    /** The same as something that did not happen. */
    public Event asNegated() {
        return new Event(
                id, type, passages, participants, unnamed, place, date, numbers, true, future, main, confidence);
    }
}

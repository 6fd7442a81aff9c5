package org.graphwright.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, typed by the ontology.
 *
 * @param id unique within its article, such as {@code v1}
 * @param type local name of its event class in the ontology, such as {@code Attack}
 * @param begin offset of the first character of the words that name the event
 * @param end offset after their last character
 * @param participants who took part; may be empty
 * @param place the entity where it happened, or null
 * @param date ISO 8601 value of when, or null
 * @param negated true where the text says that it did not happen
 * @param confidence from 0 to 1
 */
public record Event(
        String id,
        String type,
        int begin,
        int end,
        List<Participant> participants,
        @Nullable String place,
        @Nullable String date,
        boolean negated,
        double confidence) {
    public Event {
        participants = List.copyOf(participants);
    }

    public Span span() {
        return new Span(begin, end);
    }
}

package org.graphwright.explore;

import java.util.List;

/**
 * An event that an article tells of.
 *
 * @param iri its IRI
 * @param type local name of its event class, such as {@code Meeting}
 * @param words the words that name it
 * @param article where it was read
 * @param sentence the sentence's text
 * @param when ISO 8601 value of when, or the article's day if the event has none; may be empty
 * @param participants who took part, with the place last
 * @param negated true where the text says that it did not happen
 * @param confidence from 0 to 1
 */
public record EventView(
        String iri,
        String type,
        String words,
        ArticleRef article,
        String sentence,
        String when,
        List<Part> participants,
        boolean negated,
        double confidence) {
    public EventView {
        participants = List.copyOf(participants);
    }

    /**
     * A part in an event.
     *
     * @param role {@code agent}, {@code patient}, {@code partner}, {@code participant} or {@code heldIn}
     * @param thing who or where
     */
    public record Part(String role, ThingRef thing) {}
}

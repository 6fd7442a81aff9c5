package org.graphwright.explore;

import java.util.List;

/**
 * An event that an article tells of.
 *
 * @param iri its IRI
 * @param type local name of its event class, such as {@code Meeting}
 * @param label what happened in few words, such as {@code Election: Emmanuel Macron, France}
 * @param words the words that name it
 * @param article where it was read
 * @param sentence the sentence's text
 * @param when ISO 8601 value of when; empty where the article does not say
 * @param firstDay the day on which that begins, by which events are sorted; may be empty
 * @param participants who took part, with the place last
 * @param main true for the event that the article is about
 * @param future true where the text says that it is to come
 * @param negated true where the text says that it did not happen
 * @param confidence from 0 to 1
 */
public record EventView(
        String iri,
        String type,
        String label,
        String words,
        ArticleRef article,
        String sentence,
        String when,
        String firstDay,
        List<Part> participants,
        boolean main,
        boolean future,
        boolean negated,
        double confidence) {
    public EventView {
        participants = List.copyOf(participants);
    }

    /**
     * A part in an event.
     *
     * @param role {@code agent}, {@code patient}, {@code participant} or {@code heldIn}
     * @param thing who or where
     */
    public record Part(String role, ThingRef thing) {}
}

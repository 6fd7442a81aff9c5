package org.graphwright.explore;

import java.util.Comparator;
import org.graphwright.model.DayText;

/**
 * A place where an article tells of an event.
 *
 * @param article where it was read
 * @param sentence the sentence's text
 * @param words the words that tell of it
 * @param begin offset of these words in the article's text
 * @param when ISO 8601 value of when by this article; empty where it does not say
 * @param main true where the article is about the event
 * @param future true where the text says that it is to come
 * @param confidence from 0 to 1
 */
public record EventTelling(
        ArticleRef article,
        String sentence,
        String words,
        int begin,
        String when,
        boolean main,
        boolean future,
        double confidence) {
    /** By the articles' dates, those of no known day last. */
    static final Comparator<EventTelling> EARLIEST_FIRST = Comparator.comparing(
                    EventTelling::article, ArticleRef.EARLIEST_FIRST)
            .thenComparing(EventTelling::begin);

    /** When, as a person reads it; JSON has it beside {@link #when}. */
    public String getSaidWhen() {
        return DayText.of(when);
    }

    /** Of two tellings in one sentence the one of the event the article is about, else the surer. */
    EventTelling better(EventTelling other) {
        boolean theirs = main == other.main ? other.confidence > confidence : other.main;
        return theirs ? other : this;
    }
}

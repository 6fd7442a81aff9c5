package org.graphwright.explore;

import java.util.List;
import org.graphwright.model.DayText;

/**
 * Something in the life of a thing.
 *
 * @param when ISO 8601 value, such as {@code 2017-01-16}, {@code 2017-Q1} or {@code 2017}; empty of an event that no article dates
 * @param what {@code article}, {@code fact} or {@code event}
 * @param text the article's title, or the sentence
 * @param label for a fact "subject property object", for an event what happened in few words, for an article empty; more than
 *     one where a sentence says more of that time, with {@code "; "} between
 * @param article where it was read; of an event where it is told best, of a fact where it is read surest
 * @param others the other articles that tell of it, each once; none of an article
 * @param articles how many independent articles tell of it; 1 of an article
 * @param confidence from 0 to 1; 1 for an article
 */
public record TimelineEntry(
        String when,
        String what,
        String text,
        String label,
        ArticleRef article,
        List<ArticleRef> others,
        int articles,
        double confidence) {
    public TimelineEntry {
        others = others.stream()
                .filter(other -> !other.equals(article))
                .distinct()
                .sorted(ArticleRef.EARLIEST_FIRST)
                .toList();
    }

    /** True where a view shows it unasked. */
    public boolean isSure() {
        return confidence >= FactSummary.FLOOR;
    }

    /** When, as a person reads it; JSON has it beside {@link #when}. */
    public String getSaidWhen() {
        return DayText.of(when);
    }
}

package org.graphwright.explore;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article with what was found in its text.
 *
 * @param article title, day, web address
 * @param source where it was read from; empty if not said
 * @param citation title, day and address in a line
 * @param text the whole text
 * @param mentions in order of position, the longer first where two begin at one place
 * @param facts what its sentences say, with these sentences alone, in the order of the text; with claims and what is denied
 * @param events those it tells of, in the order of the text
 * @param quotations in the order of the text
 */
public record ArticlePage(
        ArticleRef article,
        String source,
        String citation,
        String text,
        List<MentionMark> mentions,
        List<FactSummary> facts,
        List<EventView> events,
        List<QuotationView> quotations) {
    public ArticlePage {
        Objects.requireNonNull(article, "article is null");
        Objects.requireNonNull(source, "source is null");
        Objects.requireNonNull(citation, "citation is null");
        Objects.requireNonNull(text, "text is null");
        mentions = List.copyOf(mentions);
        facts = List.copyOf(facts);
        events = List.copyOf(events);
        quotations = List.copyOf(quotations);
    }

    /**
     * Where a thing is mentioned.
     *
     * @param begin offset of the first character in the text, in UTF-16 units
     * @param end offset after the last
     * @param kind {@code NAME}, {@code NOMINAL} or {@code PRONOUN}
     * @param type local name of the mention's class
     * @param thing what it refers to; null if nothing
     * @param confidence from 0 to 1
     */
    public record MentionMark(
            int begin,
            int end,
            String kind,
            String type,
            @Nullable ThingRef thing,
            double confidence) {}
}

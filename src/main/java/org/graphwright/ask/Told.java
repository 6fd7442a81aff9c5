package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.graphwright.explore.ArticleRef;
import org.graphwright.model.ClassName;

/**
 * A sentence of an article with what is named in it.
 *
 * @param article where it stands
 * @param text the sentence
 * @param begin offset in the article's text
 * @param before the sentence before it, empty for the first
 * @param first the article's first sentence
 * @param words its words, with offsets in the sentence
 * @param mentions what is named or meant by pronouns in it, in order, with offsets in the sentence
 */
record Told(
        ArticleRef article,
        String text,
        int begin,
        String before,
        String first,
        List<Word> words,
        List<Mentioned> mentions) {
    /**
     * A mention.
     *
     * @param iri the thing; empty for a date
     * @param label how the thing is called, or the words of a date
     * @param type the thing's class, {@code Date} for a date
     * @param value the date in ISO 8601, else empty
     * @param begin offset in the sentence
     * @param end offset after it
     */
    record Mentioned(String iri, String label, ClassName type, String value, int begin, int end) {}

    Told {
        requireNonNull(article, "article is null");
        requireNonNull(text, "text is null");
        words = List.copyOf(words);
        mentions = List.copyOf(mentions);
    }
}

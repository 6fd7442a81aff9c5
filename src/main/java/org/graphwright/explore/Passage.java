package org.graphwright.explore;

import java.util.List;
import java.util.Objects;

/**
 * One reading of a fact: where it was read and how sure that is.
 *
 * @param evidence IRI of the evidence node
 * @param article the article
 * @param sentence the sentence's text
 * @param begin offset of the sentence in the article's text
 * @param marks the words for subject and object where they stand in this sentence, in order of position
 * @param confidence from 0 to 1
 * @param by what found it: {@code pair-model}, {@code cue}, {@code rule}, {@code authority}; empty if not said
 * @param cue the cue or rule; empty if none
 * @param claimedBy label of who claims it where the article has somebody say so; else empty
 * @param when ISO 8601 value of when it held or happened; empty if not said
 * @param relation the sentence's own verb, for an open relation; else empty
 * @param negated true where the sentence denies it
 */
public record Passage(
        String evidence,
        ArticleRef article,
        String sentence,
        int begin,
        List<Mark> marks,
        double confidence,
        String by,
        String cue,
        String claimedBy,
        String when,
        String relation,
        boolean negated) {
    public Passage {
        Objects.requireNonNull(article, "article is null");
        Objects.requireNonNull(sentence, "sentence is null");
        marks = List.copyOf(marks);
    }
}

package org.graphwright.explore;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.graphwright.model.DayText;
import org.graphwright.model.Status;

/**
 * A sentence in which a fact was read, and how sure that is.
 *
 * @param evidence IRI of the surest evidence node
 * @param article the article
 * @param sentence the sentence's text
 * @param begin offset of the sentence in the article's text
 * @param marks the words for subject and object where they stand in this sentence, in order of position
 * @param confidence from 0 to 1
 * @param by what found it, surest first: {@code pair-model}, {@code cue}, {@code rule}, {@code authority}; empty if not said
 * @param cue the cue or rule; empty if none
 * @param claimedBy label of who claims it where the article has somebody say so; else empty
 * @param claimant IRI of who claims it; empty if nobody is said to
 * @param when ISO 8601 value of when it held or happened; empty if not said
 * @param until until when it held; empty if not said
 * @param tense {@code current}, {@code former} or {@code future}; empty in a graph that does not say
 * @param relation the sentence's own words for what joins the two ("flew to"), for an open relation; else empty
 * @param negated true where the sentence denies it
 */
public record Passage(
        String evidence,
        ArticleRef article,
        String sentence,
        int begin,
        List<Mark> marks,
        double confidence,
        List<String> by,
        String cue,
        String claimedBy,
        String claimant,
        String when,
        String until,
        String tense,
        String relation,
        boolean negated) {
    public Passage {
        Objects.requireNonNull(article, "article is null");
        Objects.requireNonNull(sentence, "sentence is null");
        marks = List.copyOf(marks);
        by = List.copyOf(by);
    }

    /** When, as a person reads it; JSON has it beside {@link #when}. */
    public String getSaidWhen() {
        return DayText.of(when);
    }

    /** Whether the sentence asserts the fact, has somebody claim it, or denies it. */
    public Status status() {
        if (negated) {
            return Status.DENIED;
        }
        return claimedBy.isEmpty() ? Status.ASSERTED : Status.CLAIMED;
    }

    /** This passage with marks. */
    Passage with(List<Mark> found) {
        return new Passage(
                evidence,
                article,
                sentence,
                begin,
                found,
                confidence,
                by,
                cue,
                claimedBy,
                claimant,
                when,
                until,
                tense,
                relation,
                negated);
    }

    /** This passage with what a less sure reading of the same words knows besides. */
    Passage with(Passage other) {
        return new Passage(
                evidence,
                article,
                sentence,
                begin,
                marks,
                confidence,
                Stream.concat(by.stream(), other.by.stream()).distinct().toList(),
                cue.isEmpty() ? other.cue : cue,
                claimedBy,
                claimant,
                when.isEmpty() ? other.when : when,
                until.isEmpty() ? other.until : until,
                tense,
                relation,
                negated);
    }
}

package org.graphwright.model;

import org.jspecify.annotations.Nullable;

/**
 * Direct or indirect speech with its speaker.
 *
 * @param id unique within its article, such as {@code q1}
 * @param speaker the speaking entity's id, or null if it could not be told
 * @param speakerMention the mention that names the speaker beside the speech, or null
 * @param speakerWords the speaker as the text has it where it has no name, such as {@code one staffer}, or null
 * @param addressee the entity told, such as the medium, or null
 * @param begin offset of the first character of the speech, without quotation marks
 * @param end offset after its last character
 * @param direct true between quotation marks, false for "said that …"
 * @param confidence from 0 to 1
 */
public record Quotation(
        QuotationId id,
        @Nullable EntityId speaker,
        @Nullable MentionId speakerMention,
        @Nullable String speakerWords,
        @Nullable EntityId addressee,
        int begin,
        int end,
        boolean direct,
        double confidence) {
    /** The same speech by the body that {@code mention} means, which has no name: the words that tell it stay. */
    public Quotation saidBy(Mention mention) {
        return new Quotation(
                id, mention.entity(), mention.id(), speakerWords, addressee, begin, end, direct, confidence);
    }

    public Span span() {
        return new Span(begin, end);
    }
}

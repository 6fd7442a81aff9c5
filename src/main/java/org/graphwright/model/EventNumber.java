package org.graphwright.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the text counts or measures of an event.
 *
 * @param kind one of {@link #KINDS}, or of a vote {@code votesFor} or {@code votesAgainst}
 * @param value a decimal number without grouping, of a score both sides ({@code 2-1})
 * @param currency of an amount its ISO 4217 code, or null
 * @param begin offset of the first character of the words that say it
 * @param end offset after their last character
 */
public record EventNumber(
        String kind, String value, @Nullable String currency, int begin, int end) {
    public static final String AMOUNT = "amount";
    public static final String SCORE = "score";

    /** What stories are annotated with, and models find, those whom it befell first. */
    public static final List<String> KINDS =
            List.of("killed", "injured", "missing", "arrested", "affected", AMOUNT, SCORE, "magnitude");

    public EventNumber {
        requireNonNull(kind, "kind is null");
        requireNonNull(value, "value is null");
    }

    public Span span() {
        return new Span(begin, end);
    }
}

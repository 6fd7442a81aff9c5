package org.graphwright.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A number in a text that may say how many or how much of something.
 *
 * @param begin offset of its first character
 * @param end offset after its last character, that of a unit or currency included
 * @param kind what it may count or measure
 * @param value a decimal number without grouping ({@code 3400000000}), of a score both sides ({@code 2-1})
 * @param currency of money its ISO 4217 code, or null where the text does not tell it
 */
public record Figure(
        int begin,
        int end,
        Kind kind,
        String value,
        @Nullable String currency) {
    /** What a figure may be. */
    public enum Kind {
        COUNT,
        MONEY,
        SCORE
    }

    public Figure {
        requireNonNull(kind, "kind is null");
        requireNonNull(value, "value is null");
    }

    public Span span() {
        return new Span(begin, end);
    }
}

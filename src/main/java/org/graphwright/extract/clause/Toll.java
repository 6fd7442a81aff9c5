package org.graphwright.extract.clause;

import static java.util.Objects.requireNonNull;

import org.graphwright.model.Span;

/**
 * How many came to harm, as some words of a sentence have it.
 *
 * @param kind {@code killed}, {@code injured}, {@code missing}, {@code arrested} or {@code affected}
 * @param count how many; not negative
 * @param span the words that say how many
 * @param harm the word that says what happened to them
 * @param counted true where a number is told; false of a single one without, as in "a soldier was killed"
 * @param more true where they come on top of those told before: "five others", "another", "who was also killed"
 */
record Toll(String kind, long count, Span span, Span harm, boolean counted, boolean more) {
    Toll {
        requireNonNull(kind, "kind is null");
        requireNonNull(span, "span is null");
        requireNonNull(harm, "harm is null");
    }
}

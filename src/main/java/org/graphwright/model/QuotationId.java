package org.graphwright.model;

import static java.util.Objects.requireNonNull;

/**
 * Names a quotation within its article.
 *
 * @param value such as {@code q1}
 */
public record QuotationId(String value) implements LocalId, Comparable<QuotationId> {
    public QuotationId {
        requireNonNull(value, "value is null");
    }

    @Override
    public int compareTo(QuotationId other) {
        return value.compareTo(other.value);
    }

    /** As it is written. */
    @Override
    public String toString() {
        return value;
    }
}

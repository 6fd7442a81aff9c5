package org.graphwright.model;

import static java.util.Objects.requireNonNull;

/**
 * Names a fact within its article.
 *
 * @param value such as {@code f1}
 */
public record FactId(String value) implements LocalId, Comparable<FactId> {
    public FactId {
        requireNonNull(value, "value is null");
    }

    @Override
    public int compareTo(FactId other) {
        return value.compareTo(other.value);
    }

    /** As it is written. */
    @Override
    public String toString() {
        return value;
    }
}

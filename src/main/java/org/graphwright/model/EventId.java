package org.graphwright.model;

import static java.util.Objects.requireNonNull;

/**
 * Names an event within its article.
 *
 * @param value such as {@code v1}
 */
public record EventId(String value) implements LocalId, Comparable<EventId> {
    public EventId {
        requireNonNull(value, "value is null");
    }

    @Override
    public int compareTo(EventId other) {
        return value.compareTo(other.value);
    }

    /** As it is written. */
    @Override
    public String toString() {
        return value;
    }
}

package org.graphwright.model;

import static java.util.Objects.requireNonNull;

/**
 * Names a mention within its article.
 *
 * @param value such as {@code m1}
 */
public record MentionId(String value) implements Referent, Comparable<MentionId> {
    public MentionId {
        requireNonNull(value, "value is null");
    }

    @Override
    public int compareTo(MentionId other) {
        return value.compareTo(other.value);
    }

    /** As it is written. */
    @Override
    public String toString() {
        return value;
    }
}

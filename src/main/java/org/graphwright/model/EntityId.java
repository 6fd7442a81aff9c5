package org.graphwright.model;

import static java.util.Objects.requireNonNull;

/**
 * Names an entity within its article.
 *
 * @param value such as {@code e4}
 */
public record EntityId(String value) implements Referent, Comparable<EntityId> {
    public EntityId {
        requireNonNull(value, "value is null");
    }

    @Override
    public int compareTo(EntityId other) {
        return value.compareTo(other.value);
    }

    /** As it is written. */
    @Override
    public String toString() {
        return value;
    }
}

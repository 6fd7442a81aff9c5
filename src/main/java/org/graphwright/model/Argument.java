package org.graphwright.model;

import org.jspecify.annotations.Nullable;

/**
 * One side of an open relation.
 *
 * @param begin offset of its first character
 * @param end offset after its last character
 * @param entity the entity it refers to, or null
 */
public record Argument(int begin, int end, @Nullable EntityId entity) {
    public Span span() {
        return new Span(begin, end);
    }
}

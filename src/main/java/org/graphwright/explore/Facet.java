package org.graphwright.explore;

import java.util.List;

/**
 * How a list divides by one of the things it can be narrowed by.
 *
 * @param name the parameter: {@code class}, {@code property}, {@code country}, {@code source} or {@code month}
 * @param values most first, of months the earliest first
 */
public record Facet(String name, List<Value> values) {
    public Facet {
        values = List.copyOf(values);
    }

    /**
     * One value.
     *
     * @param value what the parameter takes
     * @param label what a person reads
     * @param count how many of the list have it, at least 1
     */
    public record Value(String value, String label, int count) {}
}

package org.graphwright.explore;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Counts the values of a facet. */
final class FacetCount {
    /** More values than this nobody reads through. */
    private static final int MOST = 40;

    private final String name;
    private final Map<String, Integer> counts = new HashMap<>();

    FacetCount(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** Counts a value; an empty one is none. */
    void add(String value) {
        if (!value.isEmpty()) {
            counts.merge(value, 1, Integer::sum);
        }
    }

    /** The values that most have. */
    Facet most(UnaryOperator<String> label) {
        return new Facet(
                name,
                counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                        .limit(MOST)
                        .map(entry -> new Facet.Value(entry.getKey(), label.apply(entry.getKey()), entry.getValue()))
                        .toList());
    }

    /** All values in their order. */
    Facet inOrder() {
        return new Facet(
                name,
                counts.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> new Facet.Value(entry.getKey(), entry.getKey(), entry.getValue()))
                        .toList());
    }
}

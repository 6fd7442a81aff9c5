package org.graphwright.explore;

import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;

/**
 * What came of a look at a graph with shapes.
 *
 * @param violations sorted by message and node; empty for a good graph
 * @param report the same as a SHACL validation report
 */
public record Validation(List<Violation> violations, Graph report) {
    public Validation {
        violations = List.copyOf(violations);
        Objects.requireNonNull(report, "report is null");
    }
}

package org.graphwright.export;

import java.util.List;
import org.graphwright.explore.FactSummary;

/**
 * Things and the facts between them, as graph programs want them.
 *
 * @param nodes by IRI
 * @param edges by subject, property, object; each with its surest passage
 */
public record ThingGraph(List<ThingNode> nodes, List<FactSummary> edges) {
    public ThingGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }
}

package org.graphwright.export;

import java.util.List;

/**
 * Things and the facts between them, as graph programs want them.
 *
 * @param nodes by IRI
 * @param edges by source, property, target
 */
public record ThingGraph(List<ThingNode> nodes, List<FactEdge> edges) {
    public ThingGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }
}

package org.graphwright.export;

import java.util.List;
import org.graphwright.explore.FactSummary;

/**
 * Things and the facts between them, as graph programs want them; events are things, and parts in them facts.
 *
 * @param nodes by IRI
 * @param edges facts by subject, property, object, each with its surest passage; then parts in events, each with the passage that tells best
 */
public record ThingGraph(List<ThingNode> nodes, List<FactSummary> edges) {
    public ThingGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }
}

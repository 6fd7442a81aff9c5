package org.graphwright.explore;

import java.util.List;
import org.graphwright.query.NamedThing;

/**
 * Things and the facts between them, to be drawn.
 *
 * @param centre the IRI of the thing that the others are around, one of the nodes
 * @param nodes the things, by IRI
 * @param edges the facts, each with its surest passage, in {@link FactSummary#ORDER}
 * @param left how many facts were left out, 0 or more
 */
public record Drawing(String centre, List<NamedThing> nodes, List<FactSummary> edges, int left) {
    public Drawing {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }
}

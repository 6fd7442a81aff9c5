package org.graphwright.server;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;

/** Shows the union of all articles where a program asks for the default graph, as queries see it. */
final class UnionView extends DatasetGraphWrapper {
    UnionView(DatasetGraph dataset) {
        super(dataset);
    }

    @Override
    public Graph getDefaultGraph() {
        return getUnionGraph();
    }
}

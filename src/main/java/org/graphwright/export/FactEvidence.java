package org.graphwright.export;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.graphwright.query.TermOrder;

/**
 * One reading of a fact.
 *
 * @param graph the article's graph
 * @param evidence the node that reifies the fact
 * @param fact the triple
 */
record FactEvidence(Node graph, Node evidence, Triple fact) {
    /** By fact, then article. */
    static final Comparator<FactEvidence> ORDER = Comparator.comparing(FactEvidence::fact, TermOrder.TRIPLES)
            .thenComparing(FactEvidence::graph, TermOrder.TERMS)
            .thenComparing(FactEvidence::evidence, TermOrder.TERMS);
}

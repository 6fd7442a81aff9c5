package org.graphwright.query;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * One reading of a fact.
 *
 * @param graph the article's graph
 * @param evidence the node that reifies the fact
 * @param fact the triple
 */
public record FactEvidence(Node graph, Node evidence, Triple fact) {
    /** By fact, then article. */
    public static final Comparator<FactEvidence> ORDER = Comparator.comparing(FactEvidence::fact, TermOrder.TRIPLES)
            .thenComparing(FactEvidence::graph, TermOrder.TERMS)
            .thenComparing(FactEvidence::evidence, TermOrder.TERMS);
}

package org.graphwright.query;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;

/** One fixed order of terms, triples and quads, so that what is printed never depends on how the store happens to keep it. */
public final class TermOrder {
    /** By kind of term, then by its characters. */
    public static final Comparator<Node> TERMS = NodeCmp::compareRDFTerms;

    /** Classes first within a subject, as people write Turtle. */
    private static final Comparator<Node> PREDICATES =
            Comparator.<Node>comparingInt(p -> p.equals(RDF.Nodes.type) ? 0 : 1).thenComparing(TERMS);

    /** By subject, then predicate, then object. */
    public static final Comparator<Triple> TRIPLES = Comparator.comparing(Triple::getSubject, TERMS)
            .thenComparing(Triple::getPredicate, PREDICATES)
            .thenComparing(Triple::getObject, TERMS);

    /** By graph, then as triples. */
    public static final Comparator<Quad> QUADS =
            Comparator.comparing(Quad::getGraph, TERMS).thenComparing(Quad::asTriple, TRIPLES);

    private TermOrder() {}
}

package org.graphwright.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;

/** What a graph says of an IRI whose thing was found to be one with another: where it is by now. */
public final class Replacement {
    private Replacement() {}

    /** The only word on the IRI, which is that of no thing any more. */
    public static Described of(String iri, String thing) {
        Node gone = NodeFactory.createURI(iri);
        return new ReadDescription(
                iri,
                List.of(Quad.create(
                        ThingDescription.GRAPH, gone, DCTerms.isReplacedBy.asNode(), NodeFactory.createURI(thing))));
    }
}

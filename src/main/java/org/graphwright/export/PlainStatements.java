package org.graphwright.export;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** Says in RDF 1.1 what evidence says in RDF 1.2: the node that reifies a triple term becomes an {@code rdf:Statement}. */
public final class PlainStatements extends StreamRDFWrapper {
    public PlainStatements(StreamRDF sink) {
        super(sink);
    }

    @Override
    public void quad(Quad quad) {
        if (!quad.getPredicate().equals(RDF.Nodes.reifies) || !quad.getObject().isTripleTerm()) {
            super.quad(quad);
            return;
        }
        Node graph = quad.getGraph();
        Node statement = quad.getSubject();
        Triple fact = quad.getObject().getTriple();
        super.quad(Quad.create(graph, statement, RDF.Nodes.type, RDF.Nodes.Statement));
        super.quad(Quad.create(graph, statement, RDF.Nodes.subject, fact.getSubject()));
        super.quad(Quad.create(graph, statement, RDF.Nodes.predicate, fact.getPredicate()));
        super.quad(Quad.create(graph, statement, RDF.Nodes.object, fact.getObject()));
    }
}

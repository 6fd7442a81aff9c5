package org.graphwright.correct;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.graphwright.belief.FactKey;
import org.graphwright.ontology.Ontology;

/** Facts as triples. */
public final class FactTriples {
    private FactTriples() {}

    /** What a triple says, by the IRIs that it has. */
    public static FactKey key(Triple triple) {
        Node object = triple.getObject();
        return new FactKey(
                triple.getSubject().getURI(),
                Ontology.name(triple.getPredicate().getURI()),
                object.isLiteral() ? object.getLiteralLexicalForm() : object.getURI(),
                object.isLiteral() ? CorrectionTerms.datatype(object) : null);
    }

    /** The triple that says a fact. */
    public static Triple triple(FactKey fact) {
        String datatype = fact.datatype();
        return Triple.create(
                NodeFactory.createURI(fact.subject()),
                NodeFactory.createURI(Ontology.iri(fact.property())),
                datatype == null
                        ? NodeFactory.createURI(fact.object())
                        : CorrectionTerms.literal(fact.object(), datatype));
    }
}

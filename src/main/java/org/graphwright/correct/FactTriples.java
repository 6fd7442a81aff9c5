package org.graphwright.correct;

import org.apache.jena.graph.Node;
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
                Ontology.propertyName(triple.getPredicate().getURI()),
                object.isLiteral() ? object.getLiteralLexicalForm() : object.getURI(),
                object.isLiteral() ? CorrectionTerms.datatype(object) : null);
    }
}

package org.graphwright.graph;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * Puts in the IRIs that hold for all articles where a stream has those that hold within one. A name that is not the thing's label
 * becomes an alias, and the class in the article becomes the thing's.
 */
public final class ThingRenamer extends StreamRDFWrapper {
    /**
     * What a thing is called.
     *
     * @param iri its IRI
     * @param type name of its class
     * @param label the name used most
     */
    public record Names(String iri, String type, String label) {}

    private final Function<String, @Nullable Names> names;

    /** @param names from an IRI that holds within an article to the thing's names; null for anything that keeps its IRI */
    public ThingRenamer(StreamRDF sink, Function<String, @Nullable Names> names) {
        super(requireNonNull(sink, "sink is null"));
        this.names = requireNonNull(names, "names is null");
    }

    @Override
    public void quad(Quad quad) {
        Names subject = namesOf(quad.getSubject());
        Node predicate = quad.getPredicate();
        Node object = renamed(quad.getObject());
        if (subject == null) {
            super.quad(Quad.create(quad.getGraph(), quad.getSubject(), predicate, object));
            return;
        }
        Node thing = NodeFactory.createURI(subject.iri());
        if (predicate.equals(RDFS.label.asNode())
                && !object.getLiteralLexicalForm().equals(subject.label())) {
            predicate = SKOS.altLabel.asNode();
        } else if (predicate.equals(SKOS.altLabel.asNode())
                && object.getLiteralLexicalForm().equals(subject.label())) {
            predicate = RDFS.label.asNode();
        } else if (predicate.equals(RDF.type.asNode())) {
            object = NodeFactory.createURI(Ontology.iri(subject.type()));
        }
        super.quad(Quad.create(quad.getGraph(), thing, predicate, object));
    }

    private @Nullable Names namesOf(Node node) {
        return node.isURI() ? names.apply(node.getURI()) : null;
    }

    private Node renamed(Node node) {
        if (node.isTripleTerm()) {
            Triple triple = node.getTriple();
            return NodeFactory.createTripleTerm(
                    renamed(triple.getSubject()), triple.getPredicate(), renamed(triple.getObject()));
        }
        Names found = namesOf(node);
        return found == null ? node : NodeFactory.createURI(found.iri());
    }
}

package org.graphwright.graph;

import static java.util.Objects.requireNonNull;

import java.util.List;
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
 * Puts in the IRIs that hold for all articles where a stream has those that hold within one. The names in the article become aliases
 * of the thing, its class there becomes the thing's, and beside its class stand the thing's label and what else is known of it.
 */
public final class ThingRenamer extends StreamRDFWrapper {
    /**
     * What a thing is called.
     *
     * @param iri its IRI
     * @param type name of its class
     * @param label the name used most
     * @param more what else is to be said of it in every article that names it
     */
    public record Names(String iri, String type, String label, List<Statement> more) {
        public Names {
            more = List.copyOf(more);
        }

        public Names(String iri, String type, String label) {
            this(iri, type, label, List.of());
        }
    }

    /** A property and its value. */
    public record Statement(Node property, Node value) {}

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
        if (predicate.equals(RDF.type.asNode())) {
            describe(quad.getGraph(), thing, subject);
            return;
        }
        boolean name = predicate.equals(RDFS.label.asNode()) || predicate.equals(SKOS.altLabel.asNode());
        if (name && object.getLiteralLexicalForm().equals(subject.label())) {
            return;
        }
        Node said = name ? SKOS.altLabel.asNode() : predicate;
        super.quad(Quad.create(quad.getGraph(), thing, said, object));
    }

    /** What holds for the thing everywhere; put where the article gives its class, which it does once. */
    private void describe(Node graph, Node thing, Names names) {
        Node type = NodeFactory.createURI(Ontology.iri(names.type()));
        super.quad(Quad.create(graph, thing, RDF.type.asNode(), type));
        super.quad(Quad.create(graph, thing, RDFS.label.asNode(), NodeFactory.createLiteralString(names.label())));
        names.more().forEach(more -> super.quad(Quad.create(graph, thing, more.property(), more.value())));
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

package org.graphwright.graph;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.graphwright.ontology.Base;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Vocabulary;

/**
 * What a graph says of a thing once, whatever number of articles mention it.
 *
 * @param iri its IRI
 * @param type name of its class
 * @param label the name used most
 * @param otherNames its other names, sorted
 * @param identifiers what it is called in files that many use, in order
 */
public record ThingDescription(
        String iri, String type, String label, List<String> otherNames, List<Identifier> identifiers)
        implements Described {
    /** The graph that has the descriptions of all things. */
    public static final Node GRAPH = NodeFactory.createURI(Vocabulary.BASE + "graph/things");

    /** How an export calls that graph, whose name in a store is always {@link #GRAPH}. */
    public static Node graph(Base base) {
        return NodeFactory.createURI(base.iri() + "graph/things");
    }

    /** A property and its value. */
    public record Identifier(Node property, Node value) implements Serializable {}

    public ThingDescription {
        requireNonNull(iri, "iri is null");
        requireNonNull(type, "type is null");
        requireNonNull(label, "label is null");
        otherNames = List.copyOf(otherNames);
        identifiers = List.copyOf(identifiers);
    }

    /** The same with what articles tell of it as an event: its class, where this one says less, and when it was. */
    public ThingDescription with(EventDescription event) {
        List<Identifier> all = new ArrayList<>(identifiers);
        event.dates().forEach(quad -> all.add(new Identifier(quad.getPredicate(), quad.getObject())));
        return new ThingDescription(
                iri, type.equals(Classes.EVENT.value()) ? event.type() : type, label, otherNames, all);
    }

    @Override
    public List<Quad> quads() {
        Node thing = NodeFactory.createURI(iri);
        List<Quad> quads = new ArrayList<>();
        quads.add(Quad.create(GRAPH, thing, RDF.type.asNode(), NodeFactory.createURI(Ontology.iri(type))));
        quads.add(Quad.create(GRAPH, thing, RDFS.label.asNode(), Literals.text(label)));
        otherNames.forEach(name -> quads.add(Quad.create(GRAPH, thing, SKOS.altLabel.asNode(), Literals.text(name))));
        identifiers.forEach(
                identifier -> quads.add(Quad.create(GRAPH, thing, identifier.property(), identifier.value())));
        return quads;
    }
}

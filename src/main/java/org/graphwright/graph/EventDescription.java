package org.graphwright.graph;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Vocabulary;

/**
 * What a graph says of an event once, whatever number of articles tell of it.
 *
 * @param iri its IRI
 * @param type name of its class
 * @param label what happened in few words, such as {@code Election: Emmanuel Macron, France}
 * @param date ISO 8601 value of when; empty where no article tells
 */
public record EventDescription(String iri, String type, String label, String date) implements Described {
    public EventDescription {
        requireNonNull(iri, "iri is null");
        requireNonNull(type, "type is null");
        requireNonNull(label, "label is null");
        requireNonNull(date, "date is null");
    }

    @Override
    public List<Quad> quads() {
        Node event = NodeFactory.createURI(iri);
        List<Quad> quads = new ArrayList<>(List.of(
                Quad.create(
                        ThingDescription.GRAPH, event, RDF.type.asNode(), NodeFactory.createURI(Ontology.iri(type))),
                Quad.create(ThingDescription.GRAPH, event, RDFS.label.asNode(), Literals.text(label))));
        quads.addAll(dates());
        return quads;
    }

    /** What of it says when the event was. */
    List<Quad> dates() {
        if (date.isEmpty()) {
            return List.of();
        }
        Node event = NodeFactory.createURI(iri);
        List<Quad> quads = new ArrayList<>();
        quads.add(Quad.create(ThingDescription.GRAPH, event, Vocabulary.EVENT_DATE, EventDay.literal(date)));
        EventDay.first(date)
                .ifPresent(day -> quads.add(Quad.create(ThingDescription.GRAPH, event, Vocabulary.FIRST_DAY, day)));
        return quads;
    }
}

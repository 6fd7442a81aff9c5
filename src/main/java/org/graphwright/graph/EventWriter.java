package org.graphwright.graph;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.graphwright.model.Event;
import org.graphwright.model.EventNumber;
import org.graphwright.model.Extraction;
import org.graphwright.model.Participant;
import org.graphwright.ontology.Vocabulary;

/** Writes what an article says to have happened: each event with its parts, and each number of it with evidence of its own. */
final class EventWriter {
    private final ArticleGraph graph;
    private final Extraction extraction;
    private final String text;
    private final EventLabel label;

    EventWriter(ArticleGraph graph, Extraction extraction) {
        this.graph = requireNonNull(graph, "graph is null");
        this.extraction = requireNonNull(extraction, "extraction is null");
        this.text = extraction.article().text();
        this.label = new EventLabel(extraction.entities());
    }

    void write(Event event) {
        Node node = GraphWriter.placed(
                graph, event.id(), GraphWriter.term(event.type()), event.begin(), event.end(), event.confidence());
        String words = event.span().of(text);
        graph.add(node, RDFS.label.asNode(), label.of(event, words));
        graph.add(node, Vocabulary.SURFACE, words);
        GraphWriter.writeSentence(graph, extraction, node, event.begin(), event.end());
        for (Participant participant : event.participants()) {
            graph.addLink(node, GraphWriter.term(participant.role()), participant.entity());
        }
        graph.addLink(node, Vocabulary.HELD_IN, event.place());
        String date = event.date();
        if (date != null) {
            graph.add(node, Vocabulary.EVENT_DATE, EventDay.literal(date));
            EventDay.first(date).ifPresent(day -> graph.add(node, Vocabulary.FIRST_DAY, day));
        }
        if (event.main()) {
            graph.add(node, Vocabulary.MAIN, true);
        }
        if (event.future()) {
            graph.add(node, Vocabulary.FUTURE, true);
        }
        event.numbers().forEach(number -> write(node, event, number));
    }

    private void write(Node node, Event event, EventNumber number) {
        Node property = GraphWriter.term(number.kind());
        Node value = literal(number);
        graph.add(node, property, value);
        graph.add(node, Vocabulary.CURRENCY, number.currency());
        Node evidence =
                GraphWriter.evidence(graph, extraction, event.id() + "-" + number.kind(), node, property, value);
        GraphWriter.place(graph, evidence, number.begin(), number.end(), event.confidence());
        GraphWriter.writeSentence(graph, extraction, evidence, number.begin(), number.end());
        graph.add(evidence, Vocabulary.BY, "event");
    }

    private static Node literal(EventNumber number) {
        if (number.kind().equals(EventNumber.SCORE)) {
            return Literals.text(number.value());
        }
        boolean isCount =
                !number.kind().equals(EventNumber.AMOUNT) && !number.value().contains(".");
        return isCount && !number.kind().equals("magnitude")
                ? NodeFactory.createLiteralDT(number.value(), XSDDatatype.XSDinteger)
                : Literals.decimal(new BigDecimal(number.value()));
    }
}

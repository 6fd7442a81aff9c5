package org.graphwright.graph;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.graphwright.model.Event;
import org.graphwright.model.EventNumber;
import org.graphwright.model.Extraction;
import org.graphwright.model.Participant;
import org.graphwright.model.Span;
import org.graphwright.model.UnnamedPart;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.Vocabulary;

/**
 * Writes what an article says to have happened: each place that tells of an event, its parts, and each number of it with evidence of its
 * own. What the event is, and when, is said by its {@link EventDescription}, over all articles.
 */
final class EventWriter {
    private final ArticleGraph graph;
    private final Extraction extraction;
    private final UnaryOperator<String> eventIri;

    /** @param eventIri the IRI of an event by the one that it has within the article */
    EventWriter(ArticleGraph graph, Extraction extraction, UnaryOperator<String> eventIri) {
        this.graph = requireNonNull(graph, "graph is null");
        this.extraction = requireNonNull(extraction, "extraction is null");
        this.eventIri = requireNonNull(eventIri, "eventIri is null");
    }

    void write(Event event) {
        Node self =
                NodeFactory.createURI(eventIri.apply(Iris.inArticle(graph.name().getURI(), event.id())));
        for (int i = 0; i < event.passages().size(); i++) {
            write(self, event, i);
        }
        for (Participant participant : event.participants()) {
            graph.addLink(self, GraphWriter.term(participant.role()), participant.entity());
        }
        graph.addLink(self, Vocabulary.HELD_IN, event.place());
        event.numbers().forEach(number -> write(self, event, number));
    }

    private void write(Node self, Event event, int passage) {
        Span span = event.passages().get(passage);
        Node mention = GraphWriter.placed(
                graph,
                event.id() + "-" + (passage + 1),
                Vocabulary.EVENT_MENTION,
                span.begin(),
                span.end(),
                event.confidence());
        graph.add(mention, Vocabulary.TELLS_OF, self);
        graph.add(mention, Vocabulary.SURFACE, span.of(extraction.article().text()));
        GraphWriter.writeSentence(graph, extraction, mention, span.begin(), span.end());
        if (passage > 0) {
            return;
        }
        String date = event.date();
        if (date != null) {
            graph.add(mention, Vocabulary.WHEN, EventDay.literal(date));
        }
        for (UnnamedPart part : event.unnamed()) {
            Node words = part.role().equals("agent") ? Vocabulary.AGENT_WORDS : Vocabulary.PATIENT_WORDS;
            graph.add(mention, words, part.span().of(extraction.article().text()));
        }
        if (event.main()) {
            graph.add(mention, Vocabulary.MAIN, true);
        }
        if (event.future()) {
            graph.add(mention, Vocabulary.FUTURE, true);
        }
    }

    private void write(Node self, Event event, EventNumber number) {
        Node property = GraphWriter.term(number.kind());
        Node value = literal(number);
        graph.add(self, property, value);
        graph.add(self, Vocabulary.CURRENCY, number.currency());
        Node evidence =
                GraphWriter.evidence(graph, extraction, event.id() + "-" + number.kind(), self, property, value);
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

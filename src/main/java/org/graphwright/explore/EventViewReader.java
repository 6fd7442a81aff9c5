package org.graphwright.explore;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.Description;
import org.graphwright.query.EvidenceView;
import org.graphwright.query.GraphView;
import org.graphwright.query.Prefixes;

/** Reads events and quotations. Belongs to one read transaction. */
final class EventViewReader {
    private final GraphView view;
    private final References references;

    EventViewReader(GraphView view, References references) {
        this.view = view;
        this.references = references;
    }

    private boolean isQuotation(Node node) {
        return view.union().contains(node, RDF.Nodes.type, Vocabulary.QUOTATION);
    }

    /** The event that the node is, or nothing if it is a quotation. */
    Optional<EventView> event(Node node) {
        if (isQuotation(node)) {
            return Optional.empty();
        }
        Description said = view.describe(node);
        ArticleRef article = article(said, node);
        List<EventView.Part> parts = EvidenceView.ROLES.stream()
                .flatMap(role -> view.objects(node, role).stream()
                        .map(thing -> new EventView.Part(Prefixes.localName(role.getURI()), references.thing(thing))))
                .toList();
        return Optional.of(new EventView(
                GraphView.text(node),
                said.localName(RDF.Nodes.type),
                view.label(node),
                said.text(Vocabulary.SURFACE),
                article,
                said.text(Vocabulary.SENTENCE),
                said.object(Vocabulary.EVENT_DATE).map(GraphView::text).orElse(""),
                said.object(Vocabulary.FIRST_DAY).map(GraphView::text).orElse(""),
                parts,
                said.isTrue(Vocabulary.MAIN),
                said.isTrue(Vocabulary.FUTURE),
                said.isTrue(Vocabulary.NEGATED),
                said.confidence()));
    }

    /** The quotation that the node is, or nothing if it is an event. */
    Optional<QuotationView> quotation(Node node) {
        if (!isQuotation(node)) {
            return Optional.empty();
        }
        Description said = view.describe(node);
        return Optional.of(new QuotationView(
                GraphView.text(node),
                article(said, node),
                said.text(Vocabulary.QUOTE),
                said.number(Vocabulary.BEGIN, 0),
                said.object(Vocabulary.SPEAKER).map(view::label).orElse(""),
                said.isTrue(Vocabulary.DIRECT),
                said.confidence()));
    }

    private ArticleRef article(Description said, Node node) {
        return references.article(said.object(Vocabulary.IN_ARTICLE).orElse(node));
    }
}

package org.graphwright.explore;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.EvidenceView;
import org.graphwright.query.GraphView;
import org.graphwright.query.Prefixes;

/** Reads events and quotations. Belongs to one read transaction. */
final class EventViewReader {
    private final GraphView view;
    private final PassageReader passages;

    EventViewReader(GraphView view) {
        this.view = view;
        this.passages = new PassageReader(view);
    }

    boolean isQuotation(Node node) {
        return view.union().contains(node, RDF.Nodes.type, Vocabulary.QUOTATION);
    }

    /** The event that the node is, or nothing if it is something else. */
    Optional<EventView> event(Node node) {
        if (isQuotation(node)) {
            return Optional.empty();
        }
        ArticleRef article = article(node);
        List<EventView.Part> parts = EvidenceView.ROLES.stream()
                .flatMap(role -> view.objects(node, role).stream()
                        .map(thing -> new EventView.Part(Prefixes.localName(role.getURI()), passages.thing(thing))))
                .toList();
        List<String> types = view.types(node);
        return Optional.of(new EventView(
                GraphView.text(node),
                types.isEmpty() ? "" : types.get(0),
                view.label(node),
                article,
                view.text(node, Vocabulary.SENTENCE).orElse(""),
                view.text(node, Vocabulary.EVENT_DATE).orElse(article.date()),
                parts,
                view.text(node, Vocabulary.NEGATED).filter("true"::equals).isPresent(),
                view.confidence(node)));
    }

    /** The quotation that the node is, or nothing if it is something else. */
    Optional<QuotationView> quotation(Node node) {
        if (!isQuotation(node)) {
            return Optional.empty();
        }
        return Optional.of(new QuotationView(
                GraphView.text(node),
                article(node),
                view.text(node, Vocabulary.QUOTE).orElse(""),
                view.number(node, Vocabulary.BEGIN, 0),
                view.object(node, Vocabulary.SPEAKER).map(view::label).orElse(""),
                view.text(node, Vocabulary.DIRECT).filter("true"::equals).isPresent(),
                view.confidence(node)));
    }

    private ArticleRef article(Node node) {
        return passages.article(view.object(node, Vocabulary.IN_ARTICLE).orElse(node));
    }
}

package org.graphwright.explore;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.graphwright.model.EventNumber;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.Description;
import org.graphwright.query.EvidenceView;
import org.graphwright.query.GraphView;
import org.graphwright.query.Prefixes;

/** Reads events and quotations. Belongs to one read transaction. */
public final class EventViewReader {
    private static final Comparator<EventFigure> BY_KIND = Comparator.comparing(EventFigure::kind)
            .thenComparing(EventFigure::article, ArticleRef.EARLIEST_FIRST)
            .thenComparing(EventFigure::value);

    private final GraphView view;
    private final References references;

    /**
     * @param view of the graph, read in the same transaction
     * @param references name what takes part, of the same view
     */
    public EventViewReader(GraphView view, References references) {
        this.view = view;
        this.references = references;
    }

    private boolean isQuotation(Node node) {
        return view.union().contains(node, RDF.Nodes.type, Vocabulary.QUOTATION);
    }

    /** The event that the node is, or nothing if it is a quotation. */
    public Optional<EventView> event(Node node) {
        return event(node, this::figures);
    }

    /** The same without what is counted or measured of it. */
    Optional<EventView> withoutFigures(Node node) {
        return event(node, any -> List.of());
    }

    private Optional<EventView> event(Node node, Function<Node, List<EventFigure>> figures) {
        if (isQuotation(node)) {
            return Optional.empty();
        }
        Description said = view.describe(node);
        List<EventView.Part> parts = EvidenceView.ROLES.stream()
                .filter(role -> said.object(role).isPresent())
                .flatMap(role -> view.objects(node, role).stream()
                        .map(thing -> new EventView.Part(Prefixes.localName(role.getURI()), references.thing(thing))))
                .toList();
        return Optional.of(new EventView(
                GraphView.text(node),
                said.localName(RDF.Nodes.type),
                said.object(RDFS.label.asNode()).map(GraphView::text).orElseGet(() -> view.label(node)),
                said.object(Vocabulary.EVENT_DATE).map(GraphView::text).orElse(""),
                said.object(Vocabulary.FIRST_DAY).map(GraphView::text).orElse(""),
                parts,
                figures.apply(node),
                tellings(node),
                said.isTrue(Vocabulary.NEGATED)));
    }

    /** In a graph of an earlier form an event lies in its article, and is told where it stands. */
    private List<EventTelling> tellings(Node event) {
        List<Node> mentions = view.subjects(Vocabulary.TELLS_OF, event);
        return (mentions.isEmpty() ? Stream.of(event) : mentions.stream())
                .map(this::telling)
                .sorted(EventTelling.EARLIEST_FIRST)
                .toList();
    }

    private EventTelling telling(Node mention) {
        Description said = view.describe(mention);
        return new EventTelling(
                article(said, mention),
                said.text(Vocabulary.SENTENCE),
                said.text(Vocabulary.SURFACE),
                said.number(Vocabulary.BEGIN, 0),
                said.object(Vocabulary.WHEN)
                        .or(() -> said.object(Vocabulary.EVENT_DATE))
                        .map(GraphView::text)
                        .orElse(""),
                said.isTrue(Vocabulary.MAIN),
                said.isTrue(Vocabulary.FUTURE),
                said.confidence());
    }

    /** What evidence of the step that reads events says of it. */
    private List<EventFigure> figures(Node event) {
        return view.union().stream(event, Node.ANY, Node.ANY)
                .filter(triple -> triple.getObject().isLiteral())
                .flatMap(triple -> view.subjects(RDF.Nodes.reifies, NodeFactory.createTripleTerm(triple)).stream()
                        .map(evidence -> figure(event, triple, evidence)))
                .flatMap(Optional::stream)
                .sorted(BY_KIND)
                .toList();
    }

    private Optional<EventFigure> figure(Node event, Triple triple, Node evidence) {
        Description said = view.describe(evidence);
        if (!said.text(Vocabulary.BY).equals("event")) {
            return Optional.empty();
        }
        String kind = Prefixes.localName(triple.getPredicate().getURI());
        return Optional.of(new EventFigure(
                kind,
                plain(GraphView.text(triple.getObject())),
                kind.equals(EventNumber.AMOUNT) ? view.describe(event).text(Vocabulary.CURRENCY) : "",
                article(said, evidence),
                said.text(Vocabulary.SENTENCE)));
    }

    /** TDB2 gives a decimal back with a point: 4200000000.0. */
    private static String plain(String number) {
        return number.matches("\\d+\\.0+") ? number.substring(0, number.indexOf('.')) : number;
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
                said.object(Vocabulary.SPEAKER).map(view::label).orElse(said.text(Vocabulary.SPEAKER_WORDS)),
                said.object(Vocabulary.SPEAKER).map(references::thing).orElse(null),
                said.isTrue(Vocabulary.DIRECT),
                said.confidence(),
                List.of()));
    }

    private ArticleRef article(Description said, Node node) {
        return references.article(said.object(Vocabulary.IN_ARTICLE).orElse(node));
    }
}

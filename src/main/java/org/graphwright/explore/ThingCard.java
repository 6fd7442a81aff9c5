package org.graphwright.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.EvidenceView;
import org.graphwright.query.FactEvidence;
import org.graphwright.query.GraphView;
import org.graphwright.query.NamedThing;
import org.graphwright.query.Prefixes;
import org.graphwright.query.TermOrder;
import org.graphwright.query.UnknownNameException;
import org.jspecify.annotations.Nullable;

/** Gathers what the graph knows of a thing: facts by property with their sentences, events, quotations, articles. */
public final class ThingCard {
    private static final List<Node> IDENTIFIERS =
            List.of(OWL.sameAs.asNode(), SKOS.exactMatch.asNode(), SKOS.closeMatch.asNode());

    private final DatasetGraph dataset;
    private final int passagesShown;

    /**
     * @param dataset what is read
     * @param passagesShown how many passages are given for each fact; 0 or more
     */
    public ThingCard(DatasetGraph dataset, int passagesShown) {
        this.dataset = Objects.requireNonNull(dataset, "dataset is null");
        if (passagesShown < 0) {
            throw new IllegalArgumentException("number of passages is less than 0: " + passagesShown);
        }
        this.passagesShown = passagesShown;
    }

    /**
     * The card of a thing.
     *
     * @param thing as {@link ThingFinder} finds it
     * @throws UnknownNameException if the graph has no such thing
     */
    public Card of(Node thing) {
        return Txn.calculateRead(dataset, () -> {
            if (!dataset.getUnionGraph().contains(thing, Node.ANY, Node.ANY)) {
                throw new UnknownNameException(GraphView.text(thing));
            }
            return read(thing);
        });
    }

    private Card read(Node thing) {
        GraphView view = new GraphView(dataset);
        PassageReader passages = new PassageReader(view);
        EventViewReader happenings = new EventViewReader(view);
        List<Node> parts = new EvidenceView(dataset).happeningsOf(thing);
        List<ArticleRef> articles = view.subjects(Vocabulary.REFERS_TO, thing).stream()
                .flatMap(mention -> view.object(mention, Vocabulary.IN_ARTICLE).stream())
                .distinct()
                .map(passages::article)
                .sorted(Comparator.comparing(ArticleRef::date).reversed().thenComparing(ArticleRef::iri))
                .toList();
        NamedThing brief = view.brief(thing);
        return new Card(
                brief,
                view.types(thing),
                IDENTIFIERS.stream()
                        .flatMap(p -> view.objects(thing, p).stream())
                        .filter(Node::isURI)
                        .map(Node::getURI)
                        .distinct()
                        .toList(),
                articles,
                facts(thing, passages),
                parts.stream()
                        .map(happenings::event)
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparing(EventView::when).reversed().thenComparing(EventView::iri))
                        .toList(),
                parts.stream()
                        .filter(node -> view.union().contains(node, Vocabulary.SPEAKER, thing))
                        .map(happenings::quotation)
                        .flatMap(Optional::stream)
                        .sorted(Comparator.<QuotationView, String>comparing(
                                        saying -> saying.article().date())
                                .reversed()
                                .thenComparing(QuotationView::iri))
                        .toList(),
                namesakes(thing, brief, view));
    }

    private List<FactGroup> facts(Node thing, PassageReader passages) {
        EvidenceView evidence = new EvidenceView(dataset);
        Map<Node, List<CardFact>> asSubject = new TreeMap<>(TermOrder.TERMS);
        Map<Node, List<CardFact>> asObject = new TreeMap<>(TermOrder.TERMS);
        for (Triple fact : evidence.factsOf(thing)) {
            boolean inverse = !fact.getSubject().equals(thing);
            CardFact cardFact = cardFact(inverse ? fact.getSubject() : fact.getObject(), evidence.of(fact), passages);
            (inverse ? asObject : asSubject)
                    .computeIfAbsent(fact.getPredicate(), p -> new ArrayList<>())
                    .add(cardFact);
        }
        return Stream.concat(
                        asSubject.entrySet().stream().map(e -> group(e.getKey(), false, e.getValue())),
                        asObject.entrySet().stream().map(e -> group(e.getKey(), true, e.getValue())))
                .toList();
    }

    private CardFact cardFact(Node other, List<FactEvidence> evidence, PassageReader passages) {
        List<Passage> all = passages.passages(evidence);
        @Nullable ThingRef otherThing = other.isURI() ? passages.thing(other) : null;
        return new CardFact(
                otherThing,
                otherThing == null ? GraphView.text(other) : otherThing.label(),
                all.get(0).confidence(),
                (int) evidence.stream()
                        .map(FactEvidence::graph)
                        .map(this::source)
                        .distinct()
                        .count(),
                all.size(),
                all.subList(0, Math.min(passagesShown, all.size())));
    }

    /** The article, or the one whose copy it is: what an agency sends out to many papers is one source. */
    private Node source(Node article) {
        return new GraphView(dataset).object(article, Vocabulary.COPY_OF).orElse(article);
    }

    private static FactGroup group(Node property, boolean inverse, List<CardFact> facts) {
        List<CardFact> sorted = facts.stream()
                .sorted(Comparator.comparingDouble(CardFact::confidence)
                        .reversed()
                        .thenComparing(CardFact::value))
                .toList();
        return new FactGroup(property.getURI(), Prefixes.localName(property.getURI()), inverse, sorted);
    }

    private static List<NamedThing> namesakes(Node thing, NamedThing brief, GraphView view) {
        return Stream.concat(Stream.of(brief.label()), brief.aliases().stream())
                .flatMap(name -> Stream.of(RDFS.label.asNode(), SKOS.altLabel.asNode())
                        .flatMap(p -> view.subjects(p, NodeFactory.createLiteralString(name)).stream()))
                .distinct()
                .filter(node -> !node.equals(thing) && view.isThing(node))
                .map(view::brief)
                .sorted(Comparator.comparingLong(NamedThing::mentions)
                        .reversed()
                        .thenComparing(NamedThing::iri))
                .toList();
    }
}

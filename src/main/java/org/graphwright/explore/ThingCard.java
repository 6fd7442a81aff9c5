package org.graphwright.explore;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.EvidenceView;
import org.graphwright.query.GraphView;
import org.graphwright.query.NamedThing;
import org.graphwright.query.UnknownNameException;

/** Gathers what the graph knows of a thing: facts by property with their sentences, events, quotations, articles. */
public final class ThingCard {
    private static final List<Node> IDENTIFIERS =
            List.of(OWL.sameAs.asNode(), SKOS.exactMatch.asNode(), SKOS.closeMatch.asNode());

    private final DatasetGraph dataset;
    private final Ontology ontology;
    private final int passagesShown;

    /**
     * @param dataset what is read
     * @param ontology knows how properties are called
     * @param passagesShown how many passages are given for each fact; 0 or more
     */
    public ThingCard(DatasetGraph dataset, Ontology ontology, int passagesShown) {
        this.dataset = Objects.requireNonNull(dataset, "dataset is null");
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
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
        References references = new References(view);
        EventViewReader reader = new EventViewReader(view, references);
        List<Node> takesPart = new EvidenceView(dataset).eventsAndQuotationsOf(thing);
        List<ArticleRef> articles = view.articlesWith(thing).stream()
                .map(references::article)
                .sorted(ArticleRef.NEWEST_FIRST)
                .toList();
        NamedThing brief = view.brief(thing);
        List<FactGroup> facts = FactGroup.of(
                references.thing(thing), new FactSummaries(dataset, ontology, passagesShown).of(thing), ontology);
        return new Card(
                brief,
                new CardLine(facts).write(),
                view.types(thing),
                IDENTIFIERS.stream()
                        .flatMap(p -> view.objects(thing, p).stream())
                        .filter(Node::isURI)
                        .map(Node::getURI)
                        .distinct()
                        .toList(),
                articles,
                articles.size() - ArticleRef.sources(articles),
                facts,
                takesPart.stream()
                        .map(reader::event)
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparing(EventView::firstDay)
                                .thenComparing(EventView::main)
                                .reversed()
                                .thenComparing(EventView::iri))
                        .toList(),
                takesPart.stream()
                        .filter(node -> view.union().contains(node, Vocabulary.SPEAKER, thing))
                        .map(reader::quotation)
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparing(QuotationView::article, ArticleRef.NEWEST_FIRST)
                                .thenComparing(QuotationView::iri))
                        .toList(),
                new QuotationsAbout(dataset, view, reader).of(thing, articles),
                namesakes(brief, view));
    }

    private static List<NamedThing> namesakes(NamedThing brief, GraphView view) {
        return Stream.concat(Stream.of(brief.label()), brief.aliases().stream())
                .flatMap(name -> Stream.of(RDFS.label.asNode(), SKOS.altLabel.asNode())
                        .flatMap(property -> view.called(property, name).stream()))
                .filter(other -> !other.iri().equals(brief.iri()))
                .distinct()
                .sorted(NamedThing.MOST_MENTIONED_FIRST)
                .toList();
    }
}

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
    private final int listed;

    /** A card with everything on it. */
    public ThingCard(DatasetGraph dataset, Ontology ontology, int passagesShown) {
        this(dataset, ontology, passagesShown, Integer.MAX_VALUE);
    }

    /**
     * @param dataset what is read
     * @param ontology knows how properties are called
     * @param passagesShown how many passages are given for each fact; 0 or more
     * @param listed how many facts of a group, events, quotations and articles are given at most; at least 1
     */
    public ThingCard(DatasetGraph dataset, Ontology ontology, int passagesShown, int listed) {
        this.dataset = Objects.requireNonNull(dataset, "dataset is null");
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
        if (passagesShown < 0) {
            throw new IllegalArgumentException("number of passages is less than 0: " + passagesShown);
        }
        if (listed < 1) {
            throw new IllegalArgumentException("number listed is less than 1: " + listed);
        }
        this.passagesShown = passagesShown;
        this.listed = listed;
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
        EvidenceView evidence = new EvidenceView(dataset);
        List<Node> takesPart = Stream.concat(
                        Stream.of(thing).filter(evidence::isEventOrQuotation),
                        evidence.eventsAndQuotationsOf(thing).stream())
                .toList();
        List<ArticleRef> articles = view.articlesWith(thing).stream()
                .map(references::article)
                .sorted(ArticleRef.NEWEST_FIRST)
                .toList();
        NamedThing brief = view.brief(thing);
        FactSummaries summaries = new FactSummaries(dataset, ontology, Integer.MAX_VALUE);
        List<FactGroup> facts = ToldTwice.without(
                new FactGroups(summaries::read, ontology, listed).of(references.thing(thing), summaries.ranked(thing)));
        FirstSentences sentences = new FirstSentences(passagesShown);
        List<EventView> told = SameEvents.once(takesPart.stream()
                .map(reader::event)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(EventView::main)
                        .thenComparing(EventView::firstDay)
                        .thenComparing(EventView::confidence)
                        .reversed()
                        .thenComparing(EventView::iri))
                .toList());
        List<EventView> events = told.stream().filter(EventView::isSure).toList();
        List<EventView> lessSure =
                told.stream().filter(event -> !event.isSure()).toList();
        List<QuotationView> quotations = WholeQuotations.of(takesPart.stream()
                .filter(node -> view.union().contains(node, Vocabulary.SPEAKER, thing))
                .map(reader::quotation)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(QuotationView::article, ArticleRef.NEWEST_FIRST)
                        .thenComparing(QuotationView::iri))
                .toList());
        List<QuotationView> quotationsAbout =
                WholeQuotations.of(new QuotationsAbout(dataset, view, reader).of(thing, articles));
        return new Card(
                brief,
                new CardLine(
                                brief,
                                ontology,
                                facts,
                                told,
                                new Holders(dataset, summaries),
                                new OfficeWords(ontology, summaries::marked))
                        .write(),
                view.types(thing),
                IDENTIFIERS.stream()
                        .flatMap(p -> view.objects(thing, p).stream())
                        .filter(Node::isURI)
                        .map(Node::getURI)
                        .distinct()
                        .toList(),
                first(articles),
                articles.size() - ArticleRef.sources(articles),
                new Card.Left(left(events), left(lessSure), left(quotations), left(quotationsAbout), left(articles)),
                facts.stream()
                        .map(group -> group.first(listed, fact -> summaries.marked(sentences.of(fact))))
                        .toList(),
                first(events),
                first(lessSure),
                first(quotations),
                first(quotationsAbout),
                namesakes(brief, view));
    }

    private <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(listed, all.size()));
    }

    private int left(List<?> all) {
        return all.size() - first(all).size();
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

package org.graphwright.explore;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.EvidenceView;
import org.graphwright.query.GraphView;
import org.graphwright.query.NamedThing;
import org.graphwright.query.ToldApart;
import org.graphwright.query.UnknownNameException;
import org.jspecify.annotations.Nullable;

/** Gathers what the graph knows of a thing: facts by property with their sentences, events, quotations, articles. */
public final class ThingCard {
    private final DatasetGraph dataset;
    private final Ontology ontology;
    private final int passagesShown;
    private final int listed;
    private final @Nullable ThingIndex index;

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
        this(dataset, ontology, passagesShown, listed, null);
    }

    /** @param index of the same graph, in which all is found that is not shown; null where that is to be read */
    ThingCard(DatasetGraph dataset, Ontology ontology, int passagesShown, int listed, @Nullable ThingIndex index) {
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
        this.index = index;
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
        References references = new References(view, index);
        EventViewReader reader = new EventViewReader(view, references);
        FactSummaries summaries = new FactSummaries(dataset, ontology, Integer.MAX_VALUE, index);
        Found found = found(thing, view, references, reader, summaries);
        List<FactGroup> facts = ToldTwice.without(
                new FactGroups(summaries::read, ontology, listed).of(references.thing(thing), found.facts()), ontology);
        FirstSentences sentences = new FirstSentences(passagesShown);
        List<SameEvents.Joined> told = SameEvents.joined(found.events().stream()
                .sorted(Comparator.comparing(EventView::main)
                        .thenComparing(EventView::firstDay)
                        .thenComparing(EventView::confidence)
                        .reversed()
                        .thenComparing(EventView::iri))
                .toList());
        List<SameEvents.Joined> events =
                told.stream().filter(joined -> joined.event().isSure()).toList();
        List<SameEvents.Joined> lessSure =
                told.stream().filter(joined -> !joined.event().isSure()).toList();
        NamedThing brief = found.brief();
        return new Card(
                brief,
                new CardLine(
                                brief,
                                ontology,
                                facts,
                                told.stream().map(SameEvents.Joined::event).toList(),
                                new Holders(dataset, summaries),
                                new OfficeWords(ontology, summaries::marked))
                        .write(),
                view.types(thing),
                view.identifiers(thing),
                first(found.articles()),
                found.articles().size() - ArticleRef.sources(found.articles()),
                new Card.Left(
                        left(events), left(lessSure), left(found.said()), left(found.about()), left(found.articles())),
                facts.stream()
                        .map(group -> group.first(listed, fact -> summaries.marked(sentences.of(fact))))
                        .toList(),
                shown(events, found),
                shown(lessSure, found),
                shown(found.said(), reader),
                shown(found.about(), reader),
                namesakes(brief, view));
    }

    /**
     * What belongs to a thing.
     *
     * @param events those in which it takes part, perhaps without what only shows
     * @param whole gives an event with all of it
     * @param said what it said
     * @param about what others said of it
     */
    private record Found(
            NamedThing brief,
            List<ArticleRef> articles,
            List<RankedFact> facts,
            List<EventView> events,
            UnaryOperator<EventView> whole,
            List<WholeQuotations.Told<Node>> said,
            List<WholeQuotations.Told<Node>> about) {}

    private Found found(
            Node thing, GraphView view, References references, EventViewReader reader, FactSummaries summaries) {
        EvidenceView evidence = new EvidenceView(dataset);
        Optional<Catalogue.Thing> known =
                index == null || evidence.isEventOrQuotation(thing) ? Optional.empty() : index.thing(thing);
        return known.isPresent()
                ? found(known.get(), Objects.requireNonNull(index), view, references, reader)
                : read(thing, evidence, view, references, reader, summaries);
    }

    private static Found found(
            Catalogue.Thing thing, ThingIndex index, GraphView view, References references, EventViewReader reader) {
        Node node = thing.node();
        return new Found(
                view.brief(node, thing.mentions()),
                index.articles(thing),
                index.facts(node, references),
                index.events(node, references).toList(),
                event -> reader.event(NodeFactory.createURI(event.iri())).orElseThrow(),
                nodes(WholeQuotations.of(index.said(node), index::words), Catalogue.Quotation::node),
                nodes(
                        WholeQuotations.of(
                                index.about(node).limit(QuotationsAbout.MOST).toList(), index::words),
                        Catalogue.Quotation::node));
    }

    private static <T> List<WholeQuotations.Told<Node>> nodes(
            List<WholeQuotations.Told<T>> quotations, Function<T, Node> node) {
        return quotations.stream()
                .map(told -> new WholeQuotations.Told<>(
                        node.apply(told.first()),
                        told.again().stream().map(node).toList()))
                .toList();
    }

    private Found read(
            Node thing,
            EvidenceView evidence,
            GraphView view,
            References references,
            EventViewReader reader,
            FactSummaries summaries) {
        List<Node> takesPart = Stream.concat(
                        Stream.of(thing).filter(evidence::isEventOrQuotation),
                        evidence.eventsAndQuotationsOf(thing).stream())
                .toList();
        List<ArticleRef> articles = view.articlesWith(thing).stream()
                .map(references::article)
                .sorted(ArticleRef.NEWEST_FIRST)
                .toList();
        List<WholeQuotations.Told<QuotationView>> said = WholeQuotations.of(takesPart.stream()
                .filter(node -> view.union().contains(node, Vocabulary.SPEAKER, thing))
                .map(reader::quotation)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(QuotationView::article, ArticleRef.NEWEST_FIRST)
                        .thenComparing(QuotationView::iri))
                .toList());
        List<WholeQuotations.Told<QuotationView>> about =
                WholeQuotations.of(new QuotationsAbout(dataset, view, reader).of(thing, articles));
        return new Found(
                view.brief(thing),
                articles,
                summaries.ranked(thing),
                takesPart.stream().map(reader::event).flatMap(Optional::stream).toList(),
                event -> event,
                nodes(said, quotation -> NodeFactory.createURI(quotation.iri())),
                nodes(about, quotation -> NodeFactory.createURI(quotation.iri())));
    }

    private List<EventView> shown(List<SameEvents.Joined> all, Found found) {
        return first(all).stream().map(joined -> joined.of(found.whole())).toList();
    }

    private List<QuotationView> shown(List<WholeQuotations.Told<Node>> all, EventViewReader reader) {
        return first(all).stream()
                .flatMap(told -> reader.quotation(told.first()).stream()
                        .map(first -> first.told(told.again().stream()
                                .flatMap(node -> reader.quotation(node).stream())
                                .map(other -> new QuotationView.Again(other.iri(), other.article(), other.begin()))
                                .toList())))
                .toList();
    }

    private <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(listed, all.size()));
    }

    private int left(List<?> all) {
        return all.size() - first(all).size();
    }

    private List<NamedThing> namesakes(NamedThing brief, GraphView view) {
        List<NamedThing> called = Stream.concat(Stream.of(brief.label()), brief.aliases().stream())
                .flatMap(name -> Stream.of(RDFS.label.asNode(), SKOS.altLabel.asNode())
                        .flatMap(property -> view.called(property, name, brief.iri()).stream()))
                .distinct()
                .map(node -> index == null ? view.brief(node) : index.brief(node, view))
                .sorted(NamedThing.MOST_MENTIONED_FIRST)
                .toList();
        return ToldApart.called(brief.label(), called, view);
    }
}

package org.graphwright.explore;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.EvidenceView;
import org.graphwright.query.GraphView;
import org.graphwright.query.NamedThing;
import org.graphwright.query.Prefixes;
import org.graphwright.query.TermOrder;

/** Finds in a {@link Catalogue} what belongs to a thing, so that of what is named in thousands of articles only that is read which is shown. */
final class ThingIndex {
    private static final List<String> ROLES = EvidenceView.ROLES.stream()
            .map(role -> Prefixes.localName(role.getURI()))
            .toList();

    private final Catalogue catalogue;
    private final Map<Node, int[]> facts;
    private final Map<Node, int[]> events;
    private final Map<Node, int[]> said;
    private final Map<Node, int[]> about;
    private final Map<Node, ArticleRef> articles = new HashMap<>();

    ThingIndex(Catalogue catalogue) {
        this.catalogue = requireNonNull(catalogue, "catalogue is null");
        catalogue
                .articles()
                .forEach(article ->
                        articles.put(NodeFactory.createURI(article.ref().iri()), article.ref()));
        this.facts = index(
                catalogue.facts(),
                fact -> Set.copyOf(
                        List.of(fact.triple().getSubject(), fact.triple().getObject())));
        this.events = index(catalogue.events(), Catalogue.Event::ends);
        this.said = index(catalogue.quotations(), Catalogue.Quotation::speakers);
        this.about = index(catalogue.quotations(), Catalogue.Quotation::about);
    }

    private static <T> Map<Node, int[]> index(List<T> all, Function<T, Collection<Node>> keys) {
        Map<Node, Integer> counts = new HashMap<>();
        all.forEach(item -> keys.apply(item).forEach(key -> counts.merge(key, 1, Integer::sum)));
        Map<Node, int[]> index = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            for (Node key : keys.apply(all.get(i))) {
                int left = counts.merge(key, -1, Integer::sum);
                int[] places = index.computeIfAbsent(key, none -> new int[left + 1]);
                places[places.length - 1 - left] = i;
            }
        }
        return index;
    }

    private static <T> Stream<T> those(Map<Node, int[]> index, Node thing, List<T> all) {
        return Arrays.stream(index.getOrDefault(thing, new int[0])).mapToObj(all::get);
    }

    /** A thing that articles mention; empty of anything else. */
    Optional<Catalogue.Thing> thing(Node node) {
        return Optional.ofNullable(catalogue.things().get(node));
    }

    /** A thing in brief: how often it is mentioned needs no counting. */
    NamedThing brief(Node node, GraphView view) {
        return thing(node).map(known -> view.brief(node, known.mentions())).orElseGet(() -> view.brief(node));
    }

    /** The places in which the events were in which a thing has a part, an event each. */
    Stream<Node> placesOfEvents(Node thing) {
        return those(events, thing, catalogue.events())
                .flatMap(event -> event.parts().stream())
                .filter(part -> EvidenceView.ROLES.get(part.role()).equals(Vocabulary.HELD_IN))
                .map(Catalogue.Part::thing);
    }

    /** The facts with a thing as subject or object that lists have. */
    Stream<Catalogue.Fact> listed(Node thing) {
        return those(facts, thing, catalogue.facts()).filter(Catalogue.Fact::listed);
    }

    /** The articles that mention a thing, newest first. */
    List<ArticleRef> articles(Catalogue.Thing thing) {
        return IntStream.of(thing.articles())
                .mapToObj(this::article)
                .sorted(ArticleRef.NEWEST_FIRST)
                .toList();
    }

    /** The facts with a thing as subject or object; by subject, property and object. */
    List<RankedFact> facts(Node thing, References references) {
        return those(facts, thing, catalogue.facts())
                .filter(Catalogue.Fact::stated)
                .map(fact -> new RankedFact(
                        fact.triple(),
                        fact.belief(),
                        new RankedFact.Rank(
                                fact.sources(),
                                fact.confidence(),
                                value(fact.triple().getObject(), references))))
                .toList();
    }

    private String value(Node object, References references) {
        return object.isURI() ? references.thing(object).label() : GraphView.text(object);
    }

    /** The events in which a thing has a part, with labels, sentences and figures left out, and numbers in place of sentences. */
    Stream<EventView> events(Node thing, References references) {
        return those(events, thing, catalogue.events()).map(event -> event(event, references));
    }

    /** The events in which a thing has a part, by IRI. */
    List<Node> nodesOfEvents(Node thing) {
        return those(events, thing, catalogue.events())
                .map(Catalogue.Event::node)
                .toList();
    }

    private EventView event(Catalogue.Event event, References references) {
        return new EventView(
                GraphView.text(event.node()),
                event.type(),
                "",
                event.when(),
                event.day(),
                event.parts().stream()
                        .map(part -> new EventView.Part(ROLES.get(part.role()), references.thing(part.thing())))
                        .toList(),
                List.of(),
                event.tellings().stream()
                        .map(telling -> new EventTelling(
                                article(telling.article()),
                                String.valueOf(telling.sentence()),
                                "",
                                telling.begin(),
                                "",
                                telling.main(),
                                telling.future(),
                                telling.confidence()))
                        .sorted(EventTelling.EARLIEST_FIRST)
                        .toList(),
                event.negated());
    }

    /** What a thing said, newest first. */
    List<Catalogue.Quotation> said(Node thing) {
        return those(said, thing, catalogue.quotations())
                .sorted(newestFirst().thenComparing(quotation -> GraphView.text(quotation.node())))
                .toList();
    }

    /** The quotations of others in which a thing is named or meant, newest first. */
    Stream<Catalogue.Quotation> about(Node thing) {
        return those(about, thing, catalogue.quotations())
                .sorted(newestFirst().thenComparing(Catalogue.Quotation::node, TermOrder.TERMS));
    }

    private Comparator<Catalogue.Quotation> newestFirst() {
        return Comparator.comparing(quotation -> article(quotation.article()), ArticleRef.NEWEST_FIRST);
    }

    /** Where a quotation's words are. */
    WholeQuotations.Words words(Catalogue.Quotation quotation) {
        ArticleRef article = article(quotation.article());
        return new WholeQuotations.Words(
                article.iri(), article.source(), quotation.begin(), quotation.length(), quotation.letters());
    }

    /** An article as it is named; empty of anything else. */
    Optional<ArticleRef> article(Node node) {
        return Optional.ofNullable(articles.get(node));
    }

    private ArticleRef article(int place) {
        return catalogue.articles().get(place).ref();
    }
}

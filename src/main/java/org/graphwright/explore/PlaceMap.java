package org.graphwright.explore;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.graphwright.ontology.Coordinates;
import org.graphwright.ontology.Position;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.EvidenceView;
import org.graphwright.query.GraphView;
import org.jspecify.annotations.Nullable;

/** Finds the places of a graph, or of a thing, that have a known position. May be used by many threads. */
public final class PlaceMap {
    /** A fact that is rather true than not. */
    private static final double LIKELY = 0.5;

    private static final Comparator<Found> BY_ARTICLES = Comparator.comparingInt(Found::articles);
    private static final Comparator<Found> BY_TIES =
            Comparator.comparingInt((Found place) -> place.tie().both()).thenComparing(BY_ARTICLES);

    private final DatasetGraph dataset;
    private final Browse browse;
    private final Coordinates coordinates;

    /**
     * @param dataset what is read
     * @param browse of the same graph
     */
    public PlaceMap(DatasetGraph dataset, Browse browse, Coordinates coordinates) {
        this.dataset = requireNonNull(dataset, "dataset is null");
        this.browse = requireNonNull(browse, "browse is null");
        this.coordinates = requireNonNull(coordinates, "coordinates is null");
    }

    /** What joins a place to the thing that is asked about, or to any. */
    private record Tie(int facts, int events) {
        private static final Tie NONE = new Tie(0, 0);

        private int both() {
            return facts + events;
        }

        private Tie with(Tie other) {
            return new Tie(facts + other.facts, events + other.events);
        }
    }

    /** A place that counts, before its name is looked up. */
    private record Found(Node node, Position at, Tie tie, int articles) {}

    /**
     * The places that articles mention, those mentioned in most articles first; places without a known position are left out.
     *
     * @param filter which articles, and which places by class and country
     */
    public Listing<MappedPlace> all(BrowseFilter filter, int limit) {
        return Txn.calculateRead(
                dataset, () -> places(filter, positions().keySet(), allTies(), BY_ARTICLES, null, limit));
    }

    /** Of these things those that are places with a known position, those mentioned in most articles first. */
    public Listing<MappedPlace> among(Collection<Node> things, BrowseFilter filter, int limit) {
        return Txn.calculateRead(dataset, () -> places(filter, things, allTies(), BY_ARTICLES, null, limit));
    }

    /**
     * The places of a thing: those that facts join it to or where it takes part in events, most of them first, then those that are mentioned
     * in the same articles, and itself where it is a place.
     */
    public Listing<MappedPlace> of(Node thing, BrowseFilter filter, int limit) {
        return Txn.calculateRead(
                dataset, () -> places(filter, positions().keySet(), ties(thing), BY_TIES, articles(thing), limit));
    }

    private BitSet articles(Node thing) {
        Catalogue.Thing listed = browse.catalogue().things().get(thing);
        BitSet articles = new BitSet();
        if (listed != null) {
            Arrays.stream(listed.articles()).forEach(articles::set);
        }
        return articles;
    }

    private Map<Node, Tie> ties(Node thing) {
        Map<Node, Tie> ties = new HashMap<>();
        ties.put(thing, Tie.NONE);
        browse.index().listed(thing).filter(fact -> fact.belief() >= LIKELY).forEach(fact -> {
            Triple triple = fact.triple();
            ties.merge(
                    triple.getSubject().equals(thing) ? triple.getObject() : triple.getSubject(),
                    new Tie(1, 0),
                    Tie::with);
        });
        placesOfEvents(thing).forEach(place -> ties.merge(place, new Tie(0, 1), Tie::with));
        return ties;
    }

    private Stream<Node> placesOfEvents(Node thing) {
        return browse.things().map(index -> index.placesOfEvents(thing)).orElseGet(() -> {
            GraphView view = new GraphView(dataset);
            return new EvidenceView(dataset)
                    .eventsAndQuotationsOf(thing).stream()
                            .flatMap(event -> view.objects(event, Vocabulary.HELD_IN).stream());
        });
    }

    /** What is told of places at all; the rest are only mentioned. */
    private Map<Node, Tie> allTies() {
        return browse.once("ties", () -> {
            Map<Node, Tie> ties = new HashMap<>();
            for (Catalogue.Fact fact : browse.catalogue().facts()) {
                if (fact.listed() && fact.belief() >= LIKELY) {
                    ties.merge(fact.triple().getSubject(), new Tie(1, 0), Tie::with);
                    ties.merge(fact.triple().getObject(), new Tie(1, 0), Tie::with);
                }
            }
            new GraphView(dataset)
                    .union().stream(Node.ANY, Vocabulary.HELD_IN, Node.ANY)
                            .forEach(held -> ties.merge(held.getObject(), new Tie(0, 1), Tie::with));
            ties.keySet().retainAll(positions().keySet());
            return ties;
        });
    }

    private Listing<MappedPlace> places(
            BrowseFilter filter,
            Collection<Node> candidates,
            Map<Node, Tie> ties,
            Comparator<Found> order,
            @Nullable BitSet within,
            int limit) {
        return Txn.calculateRead(dataset, () -> {
            GraphView view = new GraphView(dataset);
            Map<Node, Position> positions = positions();
            List<Found> found = candidates.stream()
                    .distinct()
                    .map(browse.catalogue().things()::get)
                    .filter(Objects::nonNull)
                    .filter(filter::fits)
                    .flatMap(place -> found(place, filter, positions, ties, within))
                    .sorted(order.reversed().thenComparing(place -> place.node().getURI()))
                    .toList();
            return new Listing<>(
                    found.stream()
                            .limit(limit)
                            .map(place -> new MappedPlace(
                                    browse.index().brief(place.node(), view),
                                    place.at(),
                                    place.tie().facts(),
                                    place.tie().events(),
                                    place.articles()))
                            .toList(),
                    found.size(),
                    List.of());
        });
    }

    private Stream<Found> found(
            Catalogue.Thing place,
            BrowseFilter filter,
            Map<Node, Position> positions,
            Map<Node, Tie> ties,
            @Nullable BitSet within) {
        Position at = positions.get(place.node());
        if (at == null) {
            return Stream.of();
        }
        int articles = (int) IntStream.of(place.articles())
                .filter(article -> within == null || within.get(article))
                .filter(article -> filter.fits(browse.catalogue().articles().get(article)))
                .count();
        Tie tie = ties.getOrDefault(place.node(), Tie.NONE);
        boolean counts =
                articles > 0 || (within != null && ties.containsKey(place.node()) && !filter.asksForArticles());
        return counts ? Stream.of(new Found(place.node(), at, tie, articles)) : Stream.of();
    }

    private Map<Node, Position> positions() {
        return browse.once("positions", () -> {
            Map<Node, Position> positions = new HashMap<>();
            for (Node property : List.of(Vocabulary.GEONAMES_ID, Vocabulary.ISO_CODE)) {
                new GraphView(dataset)
                        .union().stream(Node.ANY, property, Node.ANY).forEach(triple -> {
                            Optional<Position> at = coordinates.of(GraphView.text(triple.getObject()));
                            at.ifPresent(position -> positions.put(triple.getSubject(), position));
                        });
            }
            return positions;
        });
    }
}

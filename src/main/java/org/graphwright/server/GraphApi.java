package org.graphwright.server;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.graphwright.ask.Ask;
import org.graphwright.correct.Withdrawn;
import org.graphwright.explore.ArticleReader;
import org.graphwright.explore.Browse;
import org.graphwright.explore.FactSummary;
import org.graphwright.explore.GraphStats;
import org.graphwright.explore.HiddenThings;
import org.graphwright.explore.KeptOverview;
import org.graphwright.explore.NameSearch;
import org.graphwright.explore.Neighbourhood;
import org.graphwright.explore.PathFinder;
import org.graphwright.explore.Search;
import org.graphwright.explore.Stats;
import org.graphwright.explore.ThingFinder;
import org.graphwright.explore.Timeline;
import org.graphwright.explore.Why;
import org.graphwright.model.GraphwrightException;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.ArticleTitles;
import org.graphwright.query.GraphQuery;
import org.graphwright.query.Prefixes;
import org.graphwright.query.TermNames;
import org.graphwright.query.UnknownNameException;
import org.jspecify.annotations.Nullable;

/** The calls of the JSON interface, by name. May be used by many threads. */
final class GraphApi {
    // The most that a request may ask for: hits, hits left out, sentences of a fact, rows
    // of a card, facts in a chain, edges; by hand.
    private static final int MOST_HITS = 50;
    private static final int MOST_LEFT_OUT = 100_000;
    private static final int PASSAGES = 3;
    private static final int LISTED = 50;
    private static final int MOST_PASSAGES = 100;
    private static final int MOST_LISTED = 100_000;
    private static final int MOST_HOPS = 6;
    private static final int PATHS = 10;
    private static final int MOST_EDGES = 500;

    private final DatasetGraph dataset;
    private final Ontology ontology;
    private final Map<String, Function<ApiRequest, Answer>> calls = new TreeMap<>();
    private final Supplier<Withdrawn> withdrawn;
    private final KeptOverview kept;
    private final CardCache cards;
    private final BrowseCalls browse;
    private @Nullable Stats overview;

    /**
     * @param dataset what is read; nothing may change it while it is served
     * @param ontology what the graph was built with
     * @param options limits
     * @param withdrawn tells at any time what users took out of the graph
     * @param kept what is kept of just this dataset
     */
    GraphApi(
            DatasetGraph dataset,
            Ontology ontology,
            ServeOptions options,
            Supplier<Withdrawn> withdrawn,
            KeptOverview kept) {
        this.dataset = requireNonNull(dataset, "dataset is null");
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.withdrawn = requireNonNull(withdrawn, "withdrawn is null");
        this.kept = requireNonNull(kept, "kept is null");
        this.browse = new BrowseCalls(dataset, ontology, kept);
        this.cards = new CardCache(dataset, ontology, kept, browse::atHand);
        QueryCalls queries =
                new QueryCalls(dataset, new GraphQuery(dataset, ontology, options.timeout()), options.maxRows());
        json("overview", request -> overview());
        json("search", request -> search(request).search(request.text("q")));
        json("things", request -> search(request).things(request.text("q")));
        json("titles", request -> {
            int limit = request.number("limit", 10, 1, MOST_HITS);
            String q = request.text("q");
            return Txn.calculateRead(dataset, () -> new ArticleTitles(dataset).like(q, limit));
        });
        json(
                "named",
                request -> new NameSearch(dataset, ontology, request.number("limit", 10, 1, MOST_HITS))
                        .find(request.text("q")));
        calls.put(
                "card",
                request -> new Answer.Written(cards.card(
                        thing(request, "thing"),
                        request.number("passages", PASSAGES, 1, MOST_PASSAGES),
                        request.number("listed", LISTED, 1, MOST_LISTED))));
        json("article", request -> new ArticleReader(dataset, ontology).read(iri(request, "article")));
        json("neighbourhood", request -> {
            int limit = request.number("limit", 60, 1, MOST_EDGES);
            return browse.atHand()
                    .map(read -> read.neighbourhood(limit))
                    .orElseGet(() -> new Neighbourhood(dataset, ontology, limit))
                    .around(thing(request, "thing"));
        });
        json("evidence", this::evidence);
        json(
                "timeline",
                request -> browse.atHand()
                        .map(Browse::timeline)
                        .orElseGet(() -> new Timeline(dataset, ontology))
                        .of(thing(request, "thing")));
        json("path", request -> {
            Node from = thing(request, "from");
            Node to = thing(request, "to");
            PathFinder.checkTwo(from, to);
            Set<Node> without = without(request);
            PathFinder.checkWithout(from, to, without);
            int hops = request.number("hops", PathFinder.USUAL_HOPS, 1, MOST_HOPS);
            return new PathFinder(dataset, ontology, hops, PATHS, without).between(from, to);
        });
        browse.byName().forEach(this::json);
        Ask ask = new Ask(dataset, ontology, options.timeout(), withdrawn);
        json("ask", request -> ask.answer(request.text("q")));
        json("queries", request -> queries.list());
        json("terms", request -> TermList.of(ontology, Prefixes.of(dataset)));
        calls.put("query", queries::run);
    }

    /**
     * Answers a call.
     *
     * @throws IllegalArgumentException if there is no such call or a parameter does not fit
     */
    Answer answer(String name, ApiRequest request) {
        Function<ApiRequest, Answer> call = calls.get(name);
        if (call == null) {
            throw new IllegalArgumentException(
                    "no call '" + name + "', there are: " + String.join(", ", calls.keySet()));
        }
        ApiParameters.check(name, request);
        return call.apply(request);
    }

    private void json(String name, Function<ApiRequest, Object> call) {
        calls.put(name, request -> new Answer.Json(call.apply(request)));
    }

    /** What the graph was built with. */
    Ontology ontology() {
        return ontology;
    }

    /** What users took out of the graph. */
    Withdrawn withdrawn() {
        return withdrawn.get();
    }

    /** The cards that were made. */
    CardCache cards() {
        return cards;
    }

    /** Takes over what was counted and made of a dataset that has the same. */
    void takeOver(GraphApi same) {
        Stats counted;
        synchronized (same) {
            counted = same.overview;
        }
        synchronized (this) {
            overview = counted;
        }
        cards.takeOver(same.cards);
        browse.takeOver(same.browse);
    }

    /** Reads what the first page and the lists need of the whole graph, if that has not been done. */
    void prepare() {
        CompletableFuture<?> counted = CompletableFuture.runAsync(this::overview);
        browse.prepare();
        counted.join();
    }

    /** Finds out what the first card and list would have to wait for. */
    void prepareViews() {
        browse.atHand().ifPresent(Browse::prepare);
    }

    /** Read once, or counted where nothing is kept: the whole graph is read for that. */
    synchronized Stats overview() {
        if (overview == null) {
            overview = kept.stats().orElseGet(() -> new GraphStats(dataset, ontology, Stats.LISTED).read());
        }
        return overview;
    }

    private Search search(ApiRequest request) {
        return new Search(
                dataset,
                ontology,
                request.number("offset", 0, 0, MOST_LEFT_OUT),
                request.number("limit", 10, 1, MOST_HITS));
    }

    /** Nothing is an answer only where no thing is called much like the object's words. */
    private List<FactSummary> evidence(ApiRequest request) {
        Node subject = thing(request, "subject");
        Node property = property(request);
        Node object = finder().namedOrText(request.text("object"));
        List<FactSummary> facts = new Why(dataset, ontology).of(subject, property, object);
        if (facts.isEmpty()) {
            finder().refuseMisspelt(object);
        }
        return facts;
    }

    private Set<Node> without(ApiRequest request) {
        return request.optional("without") == null ? Set.of() : Set.of(thing(request, "without"));
    }

    private Node thing(ApiRequest request, String name) {
        return find(request.text(name));
    }

    /** The thing that a name or IRI means; of one that a correction hides, that is said. */
    Node find(String name) {
        try {
            return finder().find(name);
        } catch (UnknownNameException e) {
            throw hidden(name).<GraphwrightException>map(hidden -> hidden).orElse(e);
        }
    }

    /** What to say of something that a correction hides; empty where nothing hidden is called so. */
    Optional<HiddenThingException> hidden(String name) {
        return new HiddenThings(withdrawn, Prefixes.of(dataset)).of(name).map(HiddenThingException::new);
    }

    private ThingFinder finder() {
        return new ThingFinder(dataset, ontology);
    }

    private Node property(ApiRequest request) {
        String text = request.text("property");
        TermNames names = new TermNames(ontology);
        return finder().iri(text)
                .or(() -> names.property(text))
                .orElseThrow(() -> new IllegalArgumentException(
                        "no property is called '" + text + "'" + names.nearProperties(text)));
    }

    private Node iri(ApiRequest request, String name) {
        String text = request.text(name);
        return finder().iri(text)
                .orElseThrow(() -> new IllegalArgumentException("not an IRI or prefixed name: " + text));
    }
}

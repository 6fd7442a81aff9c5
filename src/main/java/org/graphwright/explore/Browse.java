package org.graphwright.explore;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.graphwright.explore.OrderedLists.Ordered;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.GraphView;
import org.jspecify.annotations.Nullable;

/** Lists things, facts and articles of a graph, narrowed by class, property, country, day, source and belief. May be used by many threads. */
public final class Browse {
    private static final int MONTH = "YYYY-MM".length();

    private final DatasetGraph dataset;
    private final Ontology ontology;
    private final Catalogue catalogue;
    private final OrderedLists lists;
    private final Index index;

    /** What is found out from the catalogue when it is first asked for. */
    private static final class Index {
        private final Catalogue catalogue;
        private @Nullable ThingIndex things;
        private @Nullable List<Catalogue.Fact> surest;
        private @Nullable List<Catalogue.Event> mostTold;
        private final Map<String, Object> others = new ConcurrentHashMap<>();

        Index(Catalogue catalogue) {
            this.catalogue = catalogue;
        }

        synchronized ThingIndex things() {
            if (things == null) {
                things = new ThingIndex(catalogue);
            }
            return things;
        }

        /** In the order of all lists of facts, so that a part of them needs no sorting. */
        synchronized List<Catalogue.Fact> surest() {
            if (surest == null) {
                surest = catalogue.facts().stream()
                        .filter(Catalogue.Fact::listed)
                        .sorted(Comparator.comparingDouble((Catalogue.Fact fact) -> -fact.belief())
                                .thenComparingInt(fact -> -fact.articles().length))
                        .toList();
            }
            return surest;
        }

        /** In the order of all lists of events. */
        synchronized List<Catalogue.Event> mostTold() {
            if (mostTold == null) {
                mostTold = catalogue.events().stream()
                        .sorted(Comparator.comparingInt((Catalogue.Event event) -> -event.articles().length)
                                .thenComparing(Catalogue.Event::day, Comparator.reverseOrder())
                                .thenComparing(event -> event.node().getURI()))
                        .toList();
            }
            return mostTold;
        }
    }

    /** Reads the whole graph, once. */
    public Browse(DatasetGraph dataset, Ontology ontology) {
        this(dataset, ontology, KeptOverview.NONE);
    }

    /**
     * Reads what is kept of the graph, else the whole graph, once.
     *
     * @param kept of just this dataset
     */
    public Browse(DatasetGraph dataset, Ontology ontology, KeptOverview kept) {
        this(
                dataset,
                ontology,
                kept.catalogue()
                        .orElseGet(
                                () -> Txn.calculateRead(dataset, () -> new CatalogueReader(dataset, ontology).read())));
    }

    /** @param catalogue of just this dataset */
    Browse(DatasetGraph dataset, Ontology ontology, Catalogue catalogue) {
        this(dataset, ontology, catalogue, new OrderedLists(), new Index(catalogue));
    }

    private Browse(DatasetGraph dataset, Ontology ontology, Catalogue catalogue, OrderedLists lists, Index index) {
        this.dataset = requireNonNull(dataset, "dataset is null");
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.catalogue = catalogue;
        this.lists = lists;
        this.index = index;
    }

    /** The lists of a copy of the dataset, which has the same and is not read for it. */
    public Browse ofCopy(DatasetGraph copy) {
        return new Browse(copy, ontology, catalogue, lists, index);
    }

    /** Finds out for later in what order lists are, and where the catalogue has what belongs to a thing. */
    public void prepare() {
        index.things();
        index.surest();
        index.mostTold();
    }

    /** Cards of the graph's things, of which only that is read which they show; see {@link ThingCard}. */
    public ThingCard cards(int passagesShown, int listed) {
        return new ThingCard(dataset, ontology, passagesShown, listed, things().orElse(null));
    }

    /** Drawings of the same kind; see {@link Neighbourhood}. */
    public Neighbourhood neighbourhood(int limit) {
        return new Neighbourhood(dataset, ontology, limit, things().orElse(null));
    }

    /** Timelines; see {@link Timeline}. */
    public Timeline timeline() {
        return new Timeline(dataset, ontology, things().orElse(null));
    }

    /** Where the catalogue has what belongs to a thing. */
    ThingIndex index() {
        return index.things();
    }

    /**
     * What is found out of the same graph once.
     *
     * @param name says what, and thereby of which class
     */
    @SuppressWarnings("unchecked")
    <T> T once(String name, Supplier<T> maker) {
        Object known = index.others.get(name);
        if (known == null) {
            known = maker.get();
            index.others.put(name, known);
        }
        return (T) known;
    }

    /** Where the catalogue has what belongs to a thing; empty where it lacks something of that. */
    Optional<ThingIndex> things() {
        return catalogue.hasAllEvents() ? Optional.of(index.things()) : Optional.empty();
    }

    /** What was read. */
    Catalogue catalogue() {
        return catalogue;
    }

    /** Things in a list: a thing with the articles that count for it. */
    private record Chosen<T>(T item, int[] articles) {}

    /**
     * Things.
     *
     * @param newest true for those first that articles told of last for the first time; else those first that most of the articles mention
     */
    public Listing<ListedThing> things(BrowseFilter filter, boolean newest, int from, int limit) {
        Ordered<Chosen<Catalogue.Thing>> all =
                lists.of(List.of("things", filter, newest), () -> things(filter, newest));
        return Txn.calculateRead(dataset, () -> {
            GraphView view = new GraphView(dataset);
            return new Listing<>(
                    part(all.items(), from, limit).stream()
                            .map(thing -> listed(view, thing))
                            .toList(),
                    all.items().size(),
                    facets(view, all));
        });
    }

    private ListedThing listed(GraphView view, Chosen<Catalogue.Thing> thing) {
        Catalogue.Thing item = thing.item();
        return new ListedThing(
                view.brief(item.node(), item.mentions()),
                thing.articles().length,
                days(item.articles()).first(),
                days(item.articles()).last());
    }

    private Ordered<Chosen<Catalogue.Thing>> things(BrowseFilter filter, boolean newest) {
        Map<Node, String> firstDays = new HashMap<>();
        if (newest) {
            catalogue.things().values().forEach(thing -> firstDays.put(thing.node(), first(thing.articles())));
        }
        Comparator<Chosen<Catalogue.Thing>> most = Comparator.comparing(
                        (Chosen<Catalogue.Thing> chosen) -> chosen.articles().length, Comparator.reverseOrder())
                .thenComparing(chosen -> chosen.item().mentions(), Comparator.reverseOrder());
        Comparator<Chosen<Catalogue.Thing>> order = newest
                ? Comparator.comparing(
                                (Chosen<Catalogue.Thing> chosen) ->
                                        firstDays.getOrDefault(chosen.item().node(), ""),
                                Comparator.reverseOrder())
                        .thenComparing(most)
                : most;
        List<Chosen<Catalogue.Thing>> chosen = catalogue.things().values().stream()
                .filter(filter::fits)
                .map(thing -> new Chosen<>(thing, fitting(filter, thing.articles())))
                .filter(thing -> thing.articles().length > 0 || !filter.asksForArticles())
                .sorted(order.thenComparing(thing -> thing.item().node().getURI()))
                .toList();
        FacetCount classes = new FacetCount("class");
        FacetCount countries = new FacetCount("country");
        FacetCount sources = new FacetCount("source");
        FacetCount months = new FacetCount("month");
        chosen.forEach(thing -> {
            thing.item().classes().forEach(classes::add);
            thing.item().countries().forEach(countries::add);
            sources(thing.articles()).forEach(sources::add);
            months.add(month(first(thing.item().articles())));
        });
        return new Ordered<>(chosen, List.of(classes, countries, sources, months));
    }

    /** Facts, the surest first, of that what most articles say. */
    public Listing<FactSummary> facts(BrowseFilter filter, int from, int limit) {
        Ordered<Catalogue.Fact> all = lists.of(List.of("facts", filter), () -> facts(filter));
        return Txn.calculateRead(dataset, () -> {
            FactSummaries summaries = new FactSummaries(dataset, ontology, 1);
            return new Listing<>(
                    part(all.items(), from, limit).stream()
                            .map(fact -> summaries.of(fact.triple()))
                            .toList(),
                    all.items().size(),
                    facets(new GraphView(dataset), all));
        });
    }

    private Ordered<Catalogue.Fact> facts(BrowseFilter filter) {
        List<Chosen<Catalogue.Fact>> chosen = index.surest().stream()
                .filter(fact -> fact.belief() >= filter.least() && fits(filter, fact))
                .map(fact -> new Chosen<>(fact, fitting(filter, fact.articles())))
                .filter(fact -> fact.articles().length > 0 || !filter.asksForArticles())
                .sorted(Comparator.comparingDouble(
                                (Chosen<Catalogue.Fact> fact) -> -fact.item().belief())
                        .thenComparingInt(fact -> -fact.articles().length))
                .toList();
        FacetCount properties = new FacetCount("property");
        FacetCount classes = new FacetCount("class");
        FacetCount countries = new FacetCount("country");
        FacetCount sources = new FacetCount("source");
        FacetCount months = new FacetCount("month");
        chosen.forEach(fact -> {
            properties.add(property(fact.item()));
            ends(fact.item()).stream()
                    .flatMap(end -> end.classes().stream())
                    .distinct()
                    .forEach(classes::add);
            ends(fact.item()).stream()
                    .flatMap(end -> end.countries().stream())
                    .distinct()
                    .forEach(countries::add);
            sources(fact.articles()).forEach(sources::add);
            months.add(month(first(fact.item().articles())));
        });
        return new Ordered<>(
                chosen.stream().map(Chosen::item).toList(), List.of(properties, classes, countries, sources, months));
    }

    /** Events of the time, the one first that most articles tell of, then the later; their months are those in which they were, or the years where nobody tells the month. */
    public Listing<EventView> events(BrowseFilter filter, int from, int limit) {
        Ordered<Catalogue.Event> all = lists.of(List.of("events", filter), () -> events(filter));
        return Txn.calculateRead(dataset, () -> {
            GraphView view = new GraphView(dataset);
            EventViewReader reader = new EventViewReader(view, new References(view));
            return new Listing<>(
                    part(all.items(), from, limit).stream()
                            .flatMap(event -> reader.event(event.node()).stream())
                            .toList(),
                    all.items().size(),
                    facets(view, all));
        });
    }

    private Ordered<Catalogue.Event> events(BrowseFilter filter) {
        List<Catalogue.Event> chosen = index.mostTold().stream()
                .filter(event -> filter.fits(event, catalogue.articles()))
                .filter(event ->
                        filter.country().isEmpty() || ends(event).stream().anyMatch(filter::isIn))
                .toList();
        FacetCount classes = new FacetCount("class");
        FacetCount countries = new FacetCount("country");
        FacetCount sources = new FacetCount("source");
        FacetCount months = new FacetCount("month");
        chosen.forEach(event -> {
            event.classes().forEach(classes::add);
            ends(event).stream()
                    .flatMap(end -> end.countries().stream())
                    .distinct()
                    .forEach(countries::add);
            sources(event.articles()).forEach(sources::add);
            months.add(event.month());
        });
        return new Ordered<>(chosen, List.of(classes, countries, sources, months));
    }

    private List<Facet> facets(GraphView view, Ordered<?> all) {
        return all.facets().stream()
                .map(count -> switch (count.name()) {
                    case "month" -> count.inOrder();
                    case "country" -> count.most(iri -> label(view, iri));
                    case "property" -> count.most(name -> FactGroups.label(ontology, Ontology.iri(name)));
                    default -> count.most(UnaryOperator.identity());
                })
                .toList();
    }

    private List<Catalogue.Thing> ends(Catalogue.Event event) {
        return known(event.ends());
    }

    private List<Catalogue.Thing> known(Collection<Node> ends) {
        return ends.stream()
                .map(catalogue.things()::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Articles, newest first; test pages and those in which nothing was found come last, and are counted in no month. */
    public Listing<ArticleRef> articles(BrowseFilter filter, int from, int limit) {
        Ordered<Catalogue.Article> all =
                lists.of(List.of("articles", filter), () -> articles(catalogue.articles(), filter));
        return articles(all, from, limit);
    }

    /** The same of those that mention a thing. */
    public Listing<ArticleRef> articlesWith(Node thing, BrowseFilter filter, int from, int limit) {
        Catalogue.Thing mentioned = catalogue.things().get(requireNonNull(thing, "thing is null"));
        List<Catalogue.Article> articles = mentioned == null
                ? List.of()
                : IntStream.of(mentioned.articles())
                        .mapToObj(catalogue.articles()::get)
                        .toList();
        return articles(articles(articles, filter), from, limit);
    }

    private static Ordered<Catalogue.Article> articles(List<Catalogue.Article> articles, BrowseFilter filter) {
        List<Catalogue.Article> chosen = articles.stream().filter(filter::fits).toList();
        FacetCount sources = new FacetCount("source");
        FacetCount months = new FacetCount("month");
        chosen.forEach(article -> {
            sources.add(article.source());
            if (!article.slight()) {
                months.add(month(article.ref().date()));
            }
        });
        return new Ordered<>(chosen, List.of(sources, months));
    }

    private static Listing<ArticleRef> articles(Ordered<Catalogue.Article> all, int from, int limit) {
        return new Listing<>(
                part(all.items(), from, limit).stream()
                        .map(Catalogue.Article::ref)
                        .toList(),
                all.items().size(),
                all.facets().stream()
                        .map(count ->
                                count.name().equals("month") ? count.inOrder() : count.most(UnaryOperator.identity()))
                        .toList());
    }

    private boolean fits(BrowseFilter filter, Catalogue.Fact fact) {
        List<Catalogue.Thing> ends = ends(fact);
        return (filter.property().isEmpty() || filter.property().equals(property(fact)))
                && (filter.type().isEmpty()
                        || ends.stream().anyMatch(end -> end.classes().contains(filter.type())))
                && (filter.country().isEmpty() || ends.stream().anyMatch(filter::isIn));
    }

    private List<Catalogue.Thing> ends(Catalogue.Fact fact) {
        return known(List.of(fact.triple().getSubject(), fact.triple().getObject()));
    }

    private static String property(Catalogue.Fact fact) {
        return Ontology.name(fact.triple().getPredicate().getURI());
    }

    private int[] fitting(BrowseFilter filter, int[] articles) {
        return filter.asksForArticles()
                ? IntStream.of(articles)
                        .filter(place -> filter.fits(catalogue.articles().get(place)))
                        .toArray()
                : articles;
    }

    private List<String> sources(int[] articles) {
        if (articles.length == 1) {
            return List.of(catalogue.articles().get(articles[0]).source());
        }
        Set<String> sources = new LinkedHashSet<>();
        for (int place : articles) {
            sources.add(catalogue.articles().get(place).source());
        }
        return List.copyOf(sources);
    }

    private String first(int[] articles) {
        String first = "";
        for (int place : articles) {
            String day = catalogue.articles().get(place).ref().date();
            if (!day.isEmpty() && (first.isEmpty() || day.compareTo(first) < 0)) {
                first = day;
            }
        }
        return first;
    }

    private Days days(int[] articles) {
        return Days.of(IntStream.of(articles)
                .mapToObj(place -> catalogue.articles().get(place).ref())
                .toList());
    }

    private static String month(String day) {
        return day.length() < MONTH ? "" : day.substring(0, MONTH);
    }

    private static String label(GraphView view, String iri) {
        return view.label(NodeFactory.createURI(iri));
    }

    private static <T> List<T> part(List<T> all, int from, int limit) {
        int begin = Math.min(from, all.size());
        return all.subList(begin, Math.min(begin + limit, all.size()));
    }
}

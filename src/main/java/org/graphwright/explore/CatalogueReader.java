package org.graphwright.explore;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.graphwright.graph.ThingDescription;
import org.graphwright.model.PropertyName;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Properties;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.EvidenceView;
import org.graphwright.query.GraphView;
import org.graphwright.query.KeyedQuads;
import org.graphwright.query.Prefixes;
import org.graphwright.query.TermOrder;
import org.jspecify.annotations.Nullable;

/** Reads a {@link Catalogue} in a few passes over the whole graph. Belongs to one read transaction. */
final class CatalogueReader {
    /** A date that tells a month, be it by a day or a week. */
    private static final Pattern IN_MONTH = Pattern.compile("\\d{4}-(?:(?:0[1-9]|1[0-2])(?!\\d)|W)");

    private static final String COUNTRY = Classes.COUNTRY.value();

    /** What places somebody or something in a country. */
    private static final Set<PropertyName> PLACING = Set.of(
            Properties.CITIZEN_OF,
            Properties.BASED_IN,
            Properties.LOCATED_IN,
            Properties.HEADQUARTERS,
            Properties.CAPITAL_OF,
            Properties.PART_OF,
            Properties.HEAD_OF_STATE,
            Properties.HEAD_OF_GOVERNMENT);

    private static final Set<Node> OF_QUOTATIONS = Set.of(Vocabulary.SPEAKER, Vocabulary.ADDRESSEE);

    private static final Comparator<Catalogue.Part> BY_ROLE =
            Comparator.comparingInt(Catalogue.Part::role).thenComparing(Catalogue.Part::thing, TermOrder.TERMS);

    private final DatasetGraph dataset;
    private final GraphView view;
    private final Ontology ontology;
    private final KeyedQuads quads;
    private boolean hasAllEvents = true;

    CatalogueReader(DatasetGraph dataset, Ontology ontology) {
        this.dataset = Objects.requireNonNull(dataset, "dataset is null");
        this.view = new GraphView(dataset);
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
        this.quads = KeyedQuads.of(dataset);
    }

    Catalogue read() {
        List<AllArticles.Named> named = new AllArticles(quads, new References(view)).read();
        Map<Object, Integer> places = new HashMap<>();
        List<Catalogue.Article> articles = new ArrayList<>();
        for (AllArticles.Named article : named) {
            places.put(article.key(), articles.size());
            articles.add(new Catalogue.Article(
                    article.ref(), source(article.ref(), quads.term(article.key())), article.slight()));
        }
        Map<Object, IntStream.Builder> mentions = articlesOf(Vocabulary.REFERS_TO, places);
        ToldPlaces toldPlaces = new ToldPlaces(quads, places);
        Map<Object, List<Catalogue.Telling>> told = toldPlaces.tellings();
        Map<Object, Set<String>> classes = classes(mentions.keySet(), told.keySet());
        Map<Node, Set<String>> classesOfThings = new HashMap<>();
        mentions.keySet().forEach(key -> classesOfThings.put(quads.term(key), classes.getOrDefault(key, Set.of())));
        List<Catalogue.Fact> facts = facts(places, articles);
        Map<Node, Set<String>> countries = countries(facts, classesOfThings);
        Map<Object, String> labels = quads.texts(RDFS.label.asNode(), mentions.keySet());
        List<Catalogue.Thing> things = new ArrayList<>();
        mentions.forEach((key, found) -> {
            Node thing = quads.term(key);
            int[] all = found.build().toArray();
            things.add(new Catalogue.Thing(
                    thing,
                    labels.containsKey(key) ? labels.get(key) : view.label(thing),
                    type(thing, classes.getOrDefault(key, Set.of())),
                    classesOfThings.getOrDefault(thing, Set.of()),
                    countries.getOrDefault(thing, Set.of()),
                    all.length,
                    IntStream.of(all).sorted().distinct().toArray()));
        });
        things.sort(Catalogue.Thing.MOST);
        Map<Node, Catalogue.Thing> byNode = new LinkedHashMap<>();
        things.forEach(thing -> byNode.put(thing.node(), thing));
        List<Catalogue.Event> events = events(told, classes);
        return new Catalogue(articles, byNode, facts, events, toldPlaces.quotations(), hasAllEvents);
    }

    /** In which articles the objects of a property stand, as often as they do. */
    private Map<Object, IntStream.Builder> articlesOf(Node property, Map<Object, Integer> places) {
        Map<Object, IntStream.Builder> articles = new HashMap<>();
        quads.quads(Node.ANY, property, (graph, subject, object) -> put(articles, object, places.get(graph)));
        return articles;
    }

    private List<Catalogue.Event> events(Map<Object, List<Catalogue.Telling>> told, Map<Object, Set<String>> classes) {
        Map<Object, List<Catalogue.Part>> parts = new HashMap<>();
        for (int i = 0; i < EvidenceView.ROLES.size(); i++) {
            int role = i;
            quads.triples(EvidenceView.ROLES.get(role), Node.ANY, (event, end) -> {
                if (told.containsKey(event)) {
                    parts.computeIfAbsent(event, none -> new ArrayList<>())
                            .add(new Catalogue.Part(role, quads.term(end)));
                } else if (!OF_QUOTATIONS.contains(EvidenceView.ROLES.get(role))
                        && quads.contains(null, event, Vocabulary.IN_ARTICLE, Node.ANY)) {
                    hasAllEvents = false;
                }
            });
        }
        parts.values().forEach(of -> of.sort(BY_ROLE));
        Map<Object, String> days = quads.texts(Vocabulary.FIRST_DAY, told.keySet());
        Map<Object, String> dates = quads.texts(Vocabulary.EVENT_DATE, told.keySet());
        Map<Object, String> negated = quads.texts(Vocabulary.NEGATED, told.keySet());
        List<Catalogue.Event> events = new ArrayList<>();
        told.forEach((event, tellings) -> {
            Node node = quads.term(event);
            Set<String> names = classes.getOrDefault(event, Set.of());
            events.add(new Catalogue.Event(
                    node,
                    type(node, names),
                    names,
                    parts.getOrDefault(event, List.of()),
                    dates.getOrDefault(event, ""),
                    days.getOrDefault(event, ""),
                    month(days.getOrDefault(event, ""), dates.getOrDefault(event, "")),
                    "true".equals(negated.get(event)),
                    tellings.stream()
                            .mapToInt(Catalogue.Telling::article)
                            .sorted()
                            .distinct()
                            .toArray(),
                    tellings));
        });
        events.sort(Comparator.comparing(Catalogue.Event::node, TermOrder.TERMS));
        return events;
    }

    /** The first by IRI, as every view names it. */
    private String type(Node node, Set<String> classes) {
        return classes.size() == 1
                ? classes.iterator().next()
                : view.types(node).stream().findFirst().orElse("");
    }

    /** What is said to have been in a year was not in its January. */
    private static String month(String day, String date) {
        return day.substring(
                0, Math.min(day.length(), (IN_MONTH.matcher(date).lookingAt() ? "YYYY-MM" : "YYYY").length()));
    }

    private String source(ArticleRef ref, Node article) {
        try {
            String host = ref.url().isEmpty() ? null : new URI(ref.url()).getHost();
            if (host != null) {
                return host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
            }
        } catch (URISyntaxException e) {
            // an address that is none says nothing of the source
        }
        String file = view.text(article, Vocabulary.SOURCE).orElse("");
        return file.contains("/") ? file.substring(0, file.lastIndexOf('/')) : "";
    }

    private Map<Object, Set<String>> classes(Set<Object> things, Set<Object> events) {
        Map<Object, String> names = new HashMap<>();
        Map<Object, Set<String>> classes = new HashMap<>();
        quads.triples(RDF.Nodes.type, Node.ANY, (subject, type) -> {
            if (things.contains(subject) || events.contains(subject)) {
                classes.computeIfAbsent(subject, none -> new HashSet<>())
                        .add(names.computeIfAbsent(type, key -> Prefixes.localName(GraphView.text(quads.term(key)))));
            }
        });
        return classes;
    }

    private List<Catalogue.Fact> facts(Map<Object, Integer> places, List<Catalogue.Article> articles) {
        Set<Object> unasserted = EvidenceView.unasserted(quads);
        Map<Object, Double> beliefs = new HashMap<>();
        quads.quads(
                ThingDescription.GRAPH,
                Vocabulary.BELIEF,
                (graph, fact, value) -> beliefs.put(fact, Double.valueOf(GraphView.text(quads.term(value)))));
        Map<Object, IntStream.Builder> said = new HashMap<>();
        Map<Object, Double> sure = new HashMap<>();
        Map<Object, Object> factOf = new HashMap<>();
        quads.quads(Node.ANY, RDF.Nodes.reifies, (graph, reading, fact) -> {
            Double belief = beliefs.get(reading);
            if (belief != null) {
                sure.put(fact, belief);
            } else if (!unasserted.contains(reading)) {
                put(said, fact, places.get(graph));
                factOf.put(reading, fact);
            }
        });
        Map<Object, Double> confidences = new HashMap<>();
        quads.triples(Vocabulary.CONFIDENCE, Node.ANY, (reading, value) -> {
            Object fact = factOf.get(reading);
            if (fact != null) {
                confidences.merge(fact, Double.valueOf(GraphView.text(quads.term(value))), Math::max);
            }
        });
        factOf.clear();
        Map<Triple, Object> found = new HashMap<>();
        Map<Object, int[]> saying = new HashMap<>();
        said.forEach((key, all) -> {
            Node fact = quads.term(key);
            if (fact.isTripleTerm()) {
                found.put(fact.getTriple(), key);
                saying.put(key, all.build().sorted().distinct().toArray());
            }
        });
        FactSummaries summaries = new FactSummaries(dataset, ontology, 0);
        List<Catalogue.Fact> facts = new ArrayList<>();
        found.forEach((triple, key) -> {
            // a meeting is one fact in a list, whoever is named first
            Optional<Triple> turned = FactGroups.turned(ontology, triple).filter(found::containsKey);
            boolean listed = turned.filter(other -> TermOrder.TRIPLES.compare(other, triple) < 0)
                    .isEmpty();
            Double belief = sure.get(key);
            int[] own = Objects.requireNonNull(saying.get(key));
            int[] all = listed
                    ? turned.map(other -> joined(own, Objects.requireNonNull(saying.get(found.get(other)))))
                            .orElse(own)
                    : own;
            facts.add(new Catalogue.Fact(
                    triple,
                    belief == null ? summaries.of(triple).belief() : belief,
                    all,
                    ArticleRef.sources(IntStream.of(own)
                            .mapToObj(place -> articles.get(place).ref())
                            .toList()),
                    confidences.getOrDefault(key, 0.0),
                    listed,
                    // what is believed is a triple
                    belief != null || view.union().contains(triple)));
        });
        facts.sort(Comparator.comparing(Catalogue.Fact::triple, TermOrder.TRIPLES));
        return facts;
    }

    private static int[] joined(int[] some, int[] others) {
        return IntStream.concat(IntStream.of(some), IntStream.of(others))
                .sorted()
                .distinct()
                .toArray();
    }

    private static Map<Node, Set<String>> countries(List<Catalogue.Fact> facts, Map<Node, Set<String>> classes) {
        Map<Node, Set<String>> countries = new HashMap<>();
        facts.stream()
                .filter(fact -> fact.listed() && fact.belief() >= FactSummary.FLOOR)
                .map(Catalogue.Fact::triple)
                .filter(fact -> PLACING.contains(
                        Ontology.propertyName(fact.getPredicate().getURI())))
                .filter(fact -> classes.getOrDefault(fact.getObject(), Set.of()).contains(COUNTRY))
                .forEach(fact -> countries
                        .computeIfAbsent(fact.getSubject(), x -> new HashSet<>())
                        .add(fact.getObject().getURI()));
        return countries;
    }

    private static <T> void put(Map<T, IntStream.Builder> all, T key, @Nullable Integer article) {
        if (article != null) {
            all.computeIfAbsent(key, x -> IntStream.builder()).add(article);
        }
    }
}

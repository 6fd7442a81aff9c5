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

    private final DatasetGraph dataset;
    private final GraphView view;
    private final Ontology ontology;
    private final KeyedQuads quads;

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
        Map<Object, IntStream.Builder> told = articlesOf(Vocabulary.TELLS_OF, places);
        Map<Object, Set<String>> classes = classes(mentions.keySet(), told.keySet());
        Map<Node, Set<String>> classesOfThings = new HashMap<>();
        Map<Node, IntStream.Builder> mentioned = new HashMap<>();
        mentions.forEach((key, found) -> {
            Node thing = quads.term(key);
            classesOfThings.put(thing, classes.getOrDefault(key, Set.of()));
            mentioned.put(thing, found);
        });
        List<Catalogue.Fact> facts = facts(places);
        Map<Node, Set<String>> countries = countries(facts, classesOfThings);
        List<Catalogue.Thing> things = new ArrayList<>();
        mentioned.forEach((thing, found) -> {
            int[] all = found.build().toArray();
            things.add(new Catalogue.Thing(
                    thing,
                    classesOfThings.getOrDefault(thing, Set.of()),
                    countries.getOrDefault(thing, Set.of()),
                    all.length,
                    IntStream.of(all).sorted().distinct().toArray()));
        });
        things.sort(Catalogue.Thing.MOST);
        Map<Node, Catalogue.Thing> byNode = new LinkedHashMap<>();
        things.forEach(thing -> byNode.put(thing.node(), thing));
        return new Catalogue(articles, byNode, facts, events(told, classes));
    }

    /** In which articles the objects of a property stand, as often as they do. */
    private Map<Object, IntStream.Builder> articlesOf(Node property, Map<Object, Integer> places) {
        Map<Object, IntStream.Builder> articles = new HashMap<>();
        quads.quads(Node.ANY, property, (graph, subject, object) -> put(articles, object, places.get(graph)));
        return articles;
    }

    private List<Catalogue.Event> events(Map<Object, IntStream.Builder> told, Map<Object, Set<String>> classes) {
        Map<Object, Set<Node>> ends = new HashMap<>();
        for (Node role : EvidenceView.ROLES) {
            quads.triples(role, Node.ANY, (event, end) -> {
                if (told.containsKey(event)) {
                    ends.computeIfAbsent(event, none -> new HashSet<>()).add(quads.term(end));
                }
            });
        }
        Map<Object, String> days = quads.texts(Vocabulary.FIRST_DAY, told.keySet());
        Map<Object, String> dates = quads.texts(Vocabulary.EVENT_DATE, told.keySet());
        List<Catalogue.Event> events = new ArrayList<>();
        told.forEach((event, articles) -> events.add(new Catalogue.Event(
                quads.term(event),
                classes.getOrDefault(event, Set.of()),
                ends.getOrDefault(event, Set.of()),
                days.getOrDefault(event, ""),
                month(days.getOrDefault(event, ""), dates.getOrDefault(event, "")),
                articles.build().sorted().distinct().toArray())));
        events.sort(Comparator.comparing(Catalogue.Event::node, TermOrder.TERMS));
        return events;
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

    private List<Catalogue.Fact> facts(Map<Object, Integer> places) {
        Set<Object> unasserted = EvidenceView.unasserted(quads);
        Map<Object, Double> beliefs = new HashMap<>();
        quads.quads(
                ThingDescription.GRAPH,
                Vocabulary.BELIEF,
                (graph, fact, value) -> beliefs.put(fact, Double.valueOf(GraphView.text(quads.term(value)))));
        Map<Object, IntStream.Builder> said = new HashMap<>();
        Map<Object, Double> sure = new HashMap<>();
        quads.quads(Node.ANY, RDF.Nodes.reifies, (graph, reading, fact) -> {
            Double belief = beliefs.get(reading);
            if (belief != null) {
                sure.put(fact, belief);
            } else if (!unasserted.contains(reading)) {
                put(said, fact, places.get(graph));
            }
        });
        Map<Triple, IntStream.Builder> found = new HashMap<>();
        Map<Triple, Double> believed = new HashMap<>();
        said.forEach((key, articles) -> {
            Node fact = quads.term(key);
            if (fact.isTripleTerm()) {
                found.put(fact.getTriple(), articles);
                Double belief = sure.get(key);
                if (belief != null) {
                    believed.put(fact.getTriple(), belief);
                }
            }
        });
        FactSummaries summaries = new FactSummaries(dataset, ontology, 0);
        List<Catalogue.Fact> facts = new ArrayList<>();
        found.forEach((triple, articles) -> {
            // a meeting is one fact in a list, whoever is named first
            Optional<Triple> turned = FactGroups.turned(ontology, triple).filter(found::containsKey);
            if (turned.filter(other -> TermOrder.TRIPLES.compare(other, triple) < 0)
                    .isPresent()) {
                return;
            }
            Double belief = believed.get(triple);
            IntStream.Builder others = turned.isPresent() ? found.get(turned.get()) : null;
            IntStream all = others == null ? articles.build() : IntStream.concat(articles.build(), others.build());
            facts.add(new Catalogue.Fact(
                    triple,
                    belief == null ? summaries.of(triple).belief() : belief,
                    all.sorted().distinct().toArray()));
        });
        facts.sort(Comparator.comparing(Catalogue.Fact::triple, TermOrder.TRIPLES));
        return facts;
    }

    private static Map<Node, Set<String>> countries(List<Catalogue.Fact> facts, Map<Node, Set<String>> classes) {
        Map<Node, Set<String>> countries = new HashMap<>();
        facts.stream()
                .filter(fact -> fact.belief() >= FactSummary.FLOOR)
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

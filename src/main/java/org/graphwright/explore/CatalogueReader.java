package org.graphwright.explore;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.graphwright.graph.ThingDescription;
import org.graphwright.model.PropertyName;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Properties;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.EvidenceView;
import org.graphwright.query.GraphView;
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

    CatalogueReader(DatasetGraph dataset, Ontology ontology) {
        this.dataset = Objects.requireNonNull(dataset, "dataset is null");
        this.view = new GraphView(dataset);
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
    }

    Catalogue read() {
        List<Catalogue.Article> articles = articles();
        Map<Node, Integer> places = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            places.put(NodeFactory.createURI(articles.get(i).ref().iri()), i);
        }
        Map<Node, IntStream.Builder> mentions = new HashMap<>();
        dataset.stream(Node.ANY, Node.ANY, Vocabulary.REFERS_TO, Node.ANY)
                .forEach(quad -> put(mentions, quad.getObject(), places.get(quad.getGraph())));
        Map<Node, Set<String>> classes = classes(mentions.keySet());
        List<Catalogue.Fact> facts = facts(places);
        Map<Node, Set<String>> countries = countries(facts, classes);
        Map<Node, Catalogue.Thing> things = new HashMap<>();
        mentions.forEach((thing, found) -> {
            int[] all = found.build().toArray();
            things.put(
                    thing,
                    new Catalogue.Thing(
                            thing,
                            classes.getOrDefault(thing, Set.of()),
                            countries.getOrDefault(thing, Set.of()),
                            all.length,
                            IntStream.of(all).sorted().distinct().toArray()));
        });
        return new Catalogue(articles, things, facts, events(places));
    }

    private List<Catalogue.Event> events(Map<Node, Integer> places) {
        Map<Node, IntStream.Builder> told = new TreeMap<>(TermOrder.TERMS);
        dataset.stream(Node.ANY, Node.ANY, Vocabulary.TELLS_OF, Node.ANY)
                .forEach(quad -> put(told, quad.getObject(), places.get(quad.getGraph())));
        Map<Node, Set<Node>> ends = new HashMap<>();
        for (Node role : EvidenceView.ROLES) {
            dataset.stream(Node.ANY, Node.ANY, role, Node.ANY)
                    .filter(quad -> told.containsKey(quad.getSubject()))
                    .forEach(quad -> ends.computeIfAbsent(quad.getSubject(), none -> new HashSet<>())
                            .add(quad.getObject()));
        }
        Map<Node, String> days = new HashMap<>();
        dataset.stream(Node.ANY, Node.ANY, Vocabulary.FIRST_DAY, Node.ANY)
                .forEach(quad -> days.put(quad.getSubject(), GraphView.text(quad.getObject())));
        Map<Node, String> dates = new HashMap<>();
        dataset.stream(Node.ANY, Node.ANY, Vocabulary.EVENT_DATE, Node.ANY)
                .forEach(quad -> dates.put(quad.getSubject(), GraphView.text(quad.getObject())));
        Map<Node, Set<String>> classes = classes(told.keySet());
        List<Catalogue.Event> events = new ArrayList<>();
        told.forEach((event, articles) -> events.add(new Catalogue.Event(
                event,
                classes.getOrDefault(event, Set.of()),
                ends.getOrDefault(event, Set.of()),
                days.getOrDefault(event, ""),
                month(days.getOrDefault(event, ""), dates.getOrDefault(event, "")),
                articles.build().sorted().distinct().toArray())));
        return events;
    }

    /** What is said to have been in a year was not in its January. */
    private static String month(String day, String date) {
        return day.substring(
                0, Math.min(day.length(), (IN_MONTH.matcher(date).lookingAt() ? "YYYY-MM" : "YYYY").length()));
    }

    private List<Catalogue.Article> articles() {
        References references = new References(view);
        SlightArticles slight = new SlightArticles(dataset);
        return view.subjects(RDF.Nodes.type, Vocabulary.ARTICLE).stream()
                .map(node -> {
                    ArticleRef ref = references.article(node);
                    return new Catalogue.Article(ref, source(ref, node), slight.isSlight(ref));
                })
                .sorted(Comparator.comparing(Catalogue.Article::slight)
                        .thenComparing(Catalogue.Article::ref, ArticleRef.NEWEST_FIRST))
                .toList();
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

    private Map<Node, Set<String>> classes(Set<Node> things) {
        Map<Node, Set<String>> classes = new HashMap<>();
        dataset.stream(Node.ANY, Node.ANY, RDF.Nodes.type, Node.ANY)
                .filter(quad -> things.contains(quad.getSubject()))
                .forEach(quad -> classes.computeIfAbsent(quad.getSubject(), x -> new HashSet<>())
                        .add(Prefixes.localName(GraphView.text(quad.getObject()))));
        return classes;
    }

    private List<Catalogue.Fact> facts(Map<Node, Integer> places) {
        Set<Node> unasserted = new EvidenceView(dataset).unasserted();
        Map<Triple, IntStream.Builder> found = new TreeMap<>(TermOrder.TRIPLES);
        Map<Node, Double> beliefs = new HashMap<>();
        dataset.stream(ThingDescription.GRAPH, Node.ANY, Vocabulary.BELIEF, Node.ANY)
                .forEach(quad -> beliefs.put(quad.getSubject(), Double.valueOf(GraphView.text(quad.getObject()))));
        Map<Triple, Double> believed = new HashMap<>();
        dataset.stream(Node.ANY, Node.ANY, RDF.Nodes.reifies, Node.ANY)
                .filter(quad -> quad.getObject().isTripleTerm())
                .forEach(quad -> reading(quad, places, unasserted, beliefs, found, believed));
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
        return facts;
    }

    private static void reading(
            Quad quad,
            Map<Node, Integer> places,
            Set<Node> unasserted,
            Map<Node, Double> beliefs,
            Map<Triple, IntStream.Builder> found,
            Map<Triple, Double> believed) {
        Triple triple = quad.getObject().getTriple();
        Double belief = beliefs.get(quad.getSubject());
        if (belief != null) {
            believed.put(triple, belief);
        } else if (!unasserted.contains(quad.getSubject())) {
            put(found, triple, places.get(quad.getGraph()));
        }
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

package org.graphwright.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.graphwright.graph.ThingDescription;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.EvidenceView;
import org.graphwright.query.GraphView;
import org.graphwright.query.KeyedQuads;
import org.graphwright.query.NamedThing;
import org.graphwright.query.Prefixes;
import org.graphwright.query.TermOrder;

/** Counts what is in a graph. Reads all of it once: seconds for millions of triples. */
public final class GraphStats {
    private static final Comparator<Stats.Count> MOST_FIRST =
            Comparator.comparingLong(Stats.Count::count).reversed().thenComparing(Stats.Count::iri);

    /** What lies within articles, and articles themselves: neither things nor events. */
    private static final List<Node> SHAPES = List.of(
            Vocabulary.ARTICLE,
            Vocabulary.MENTION,
            Vocabulary.EVIDENCE,
            Vocabulary.QUOTATION,
            Vocabulary.EVENT_MENTION,
            Vocabulary.BELIEF_NODE);

    private final DatasetGraph dataset;
    private final Ontology ontology;
    private final int listed;

    /**
     * @param dataset what is read
     * @param ontology knows how properties are called
     * @param listed how many of the most mentioned things, newest articles and events are given; 0 or more
     */
    public GraphStats(DatasetGraph dataset, Ontology ontology, int listed) {
        this.dataset = Objects.requireNonNull(dataset, "dataset is null");
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
        if (listed < 0) {
            throw new IllegalArgumentException("number listed is less than 0: " + listed);
        }
        this.listed = listed;
    }

    /** Counts. */
    public Stats read() {
        return Txn.calculateRead(dataset, this::count);
    }

    private Stats count() {
        GraphView view = new GraphView(dataset);
        References references = new References(view);
        KeyedQuads quads = KeyedQuads.of(dataset);
        Map<Object, Long> shape = new HashMap<>();
        Map<Object, Long> classes = new HashMap<>();
        Map<Object, Long> eventClasses = new HashMap<>();
        Set<Object> things = new HashSet<>();
        Set<Object> shapes = SHAPES.stream().map(quads::key).collect(Collectors.toSet());
        Set<Object> told = quads.objects(Vocabulary.TELLS_OF);
        Set<Object> named = quads.subjects(RDFS.label.asNode(), Node.ANY);
        quads.triples(RDF.Nodes.type, Node.ANY, (subject, type) -> {
            if (shapes.contains(type)) {
                shape.merge(type, 1L, Long::sum);
                return;
            }
            boolean isInArticle = quads.contains(null, subject, Vocabulary.IN_ARTICLE, Node.ANY);
            if (isInArticle || told.contains(subject)) {
                eventClasses.merge(type, 1L, Long::sum);
            }
            if (!isInArticle && named.contains(subject) && GraphView.isNoPlainEvent(quads.term(subject))) {
                classes.merge(type, 1L, Long::sum);
                things.add(subject);
            }
        });
        Map<Node, Long> properties = new HashMap<>();
        Set<Object> facts = new HashSet<>();
        Set<Object> unasserted = EvidenceView.unasserted(quads);
        Object descriptions = quads.key(ThingDescription.GRAPH);
        LongAdder evidence = new LongAdder();
        quads.quads(Node.ANY, RDF.Nodes.reifies, (graph, reading, triple) -> {
            if (unasserted.contains(reading) || graph.equals(descriptions)) {
                return;
            }
            if (!facts.contains(triple)) {
                Node fact = quads.term(triple);
                if (!fact.isTripleTerm()) {
                    return;
                }
                facts.add(triple);
                properties.merge(fact.getTriple().getPredicate(), 1L, Long::sum);
            }
            evidence.increment();
        });
        List<AllArticles.Named> all = new AllArticles(quads, references).read();
        List<ArticleRef> articles = all.stream().map(AllArticles.Named::ref).toList();
        List<ArticleRef> telling = all.stream()
                .filter(article -> !article.slight())
                .map(AllArticles.Named::ref)
                .toList();
        Days days = Days.of(telling.isEmpty() ? articles : telling);
        int sources = ArticleRef.sources(articles);
        return new Stats(
                sources,
                articles.size() - sources,
                things.size(),
                shape.getOrDefault(quads.key(Vocabulary.MENTION), 0L),
                facts.size(),
                evidence.sum(),
                shape.getOrDefault(quads.key(Vocabulary.QUOTATION), 0L),
                eventClasses.values().stream().mapToLong(Long::longValue).sum(),
                days.first(),
                days.last(),
                counts(terms(quads, classes), Prefixes::localName),
                counts(properties, ontology::label),
                counts(terms(quads, eventClasses), Prefixes::localName),
                mostMentioned(view, quads),
                articles.stream().limit(listed).toList(),
                happened(view, quads, references, days.last()));
    }

    private List<NamedThing> mostMentioned(GraphView view, KeyedQuads quads) {
        Map<Object, Long> mentions = new HashMap<>();
        quads.triples(Vocabulary.REFERS_TO, Node.ANY, (mention, thing) -> mentions.merge(thing, 1L, Long::sum));
        // most things are mentioned once or twice, and need no name to be left out
        long least = mentions.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(listed)
                .reduce(Long.MAX_VALUE, Math::min);
        Map<Object, Long> most = new HashMap<>(mentions);
        most.values().removeIf(count -> count < least);
        return terms(quads, most).entrySet().stream()
                .sorted(Map.Entry.<Node, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(TermOrder.TERMS)))
                .limit(listed)
                .map(entry -> view.brief(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<EventView> happened(GraphView view, KeyedQuads quads, References references, String lastDay) {
        EventViewReader events = new EventViewReader(view, references);
        Set<Object> main = quads.subjects(Vocabulary.MAIN, Node.ANY);
        Set<Object> told = new HashSet<>();
        quads.triples(Vocabulary.TELLS_OF, Node.ANY, (mention, event) -> {
            if (main.contains(mention)) {
                told.add(event);
            }
        });
        Map<Object, Node> first = new HashMap<>();
        quads.triples(Vocabulary.FIRST_DAY, Node.ANY, (event, value) -> {
            if (told.contains(event)) {
                Node day = quads.term(value);
                if (lastDay.isEmpty() || GraphView.text(day).compareTo(lastDay) <= 0) {
                    first.merge(event, day, BinaryOperator.minBy(TermOrder.TERMS));
                }
            }
        });
        Map<String, List<Object>> byDay = new TreeMap<>(Comparator.reverseOrder());
        first.forEach((event, day) -> byDay.computeIfAbsent(GraphView.text(day), none -> new ArrayList<>())
                .add(event));
        return byDay.values().stream()
                .flatMap(ofDay -> ofDay.stream().map(quads::term).sorted(TermOrder.TERMS))
                .flatMap(event -> events.event(event).stream())
                .filter(EventView::saysWhoOrWhere)
                .limit(listed)
                .toList();
    }

    private static Map<Node, Long> terms(KeyedQuads quads, Map<Object, Long> counts) {
        Map<Node, Long> terms = new HashMap<>();
        counts.forEach((key, count) -> terms.put(quads.term(key), count));
        return terms;
    }

    private static List<Stats.Count> counts(Map<Node, Long> counts, UnaryOperator<String> label) {
        return counts.entrySet().stream()
                .map(e -> new Stats.Count(
                        GraphView.text(e.getKey()), label.apply(GraphView.text(e.getKey())), e.getValue()))
                .sorted(MOST_FIRST)
                .toList();
    }
}

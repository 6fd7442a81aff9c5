package org.graphwright.explore;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.graphwright.graph.ThingDescription;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.EvidenceView;
import org.graphwright.query.GraphView;
import org.graphwright.query.Prefixes;
import org.graphwright.query.TermOrder;

/** Counts what is in a graph. Reads all of it once: seconds for millions of triples. */
public final class GraphStats {
    private static final Comparator<Stats.Count> MOST_FIRST =
            Comparator.comparingLong(Stats.Count::count).reversed().thenComparing(Stats.Count::iri);

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
        Map<Node, Long> classes = new HashMap<>();
        Map<Node, Long> eventClasses = new HashMap<>();
        Map<Node, Long> shape = new HashMap<>();
        Set<Node> things = new HashSet<>();
        EvidenceView evidenceView = new EvidenceView(dataset);
        view.union().stream(Node.ANY, RDF.Nodes.type, Node.ANY).forEach(triple -> {
            Node subject = triple.getSubject();
            Node type = triple.getObject();
            if (type.equals(Vocabulary.ARTICLE)
                    || type.equals(Vocabulary.MENTION)
                    || type.equals(Vocabulary.EVIDENCE)
                    || type.equals(Vocabulary.QUOTATION)
                    || type.equals(Vocabulary.EVENT_MENTION)
                    || type.equals(Vocabulary.BELIEF_NODE)) {
                shape.merge(type, 1L, Long::sum);
            } else {
                if (evidenceView.isEventOrQuotation(subject)) {
                    eventClasses.merge(type, 1L, Long::sum);
                }
                if (view.isThing(subject)) {
                    classes.merge(type, 1L, Long::sum);
                    things.add(subject);
                }
            }
        });
        Map<Node, Long> properties = new HashMap<>();
        Set<Triple> facts = new HashSet<>();
        Set<Node> unasserted = evidenceView.unasserted();
        LongAdder evidence = new LongAdder();
        dataset.stream(Node.ANY, Node.ANY, RDF.Nodes.reifies, Node.ANY)
                .filter(q -> q.getObject().isTripleTerm() && !unasserted.contains(q.getSubject()))
                .filter(q -> !q.getGraph().equals(ThingDescription.GRAPH))
                .peek(q -> evidence.increment())
                .map(q -> q.getObject().getTriple())
                .filter(facts::add)
                .forEach(fact -> properties.merge(fact.getPredicate(), 1L, Long::sum));
        Map<Node, Long> mentions = new HashMap<>();
        view.union().stream(Node.ANY, Vocabulary.REFERS_TO, Node.ANY)
                .forEach(triple -> mentions.merge(triple.getObject(), 1L, Long::sum));
        SlightArticles slight = new SlightArticles(dataset);
        List<ArticleRef> articles = view.subjects(RDF.Nodes.type, Vocabulary.ARTICLE).stream()
                .map(references::article)
                .sorted(Comparator.comparing(slight::isSlight).thenComparing(ArticleRef.NEWEST_FIRST))
                .toList();
        List<ArticleRef> telling =
                articles.stream().filter(article -> !slight.isSlight(article)).toList();
        Days days = Days.of(telling.isEmpty() ? articles : telling);
        int sources = ArticleRef.sources(articles);
        return new Stats(
                sources,
                articles.size() - sources,
                things.size(),
                shape.getOrDefault(Vocabulary.MENTION, 0L),
                facts.size(),
                evidence.sum(),
                shape.getOrDefault(Vocabulary.QUOTATION, 0L),
                eventClasses.values().stream().mapToLong(Long::longValue).sum(),
                days.first(),
                days.last(),
                counts(classes, Prefixes::localName),
                counts(properties, ontology::label),
                counts(eventClasses, Prefixes::localName),
                mentions.entrySet().stream()
                        .sorted(Map.Entry.<Node, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey(TermOrder.TERMS)))
                        .limit(listed)
                        .map(entry -> view.brief(entry.getKey()))
                        .toList(),
                articles.stream().limit(listed).toList(),
                happened(view, references, days.last()));
    }

    private List<EventView> happened(GraphView view, References references, String lastDay) {
        EventViewReader events = new EventViewReader(view, references);
        Map<Node, String> days = new HashMap<>();
        view.union().stream(Node.ANY, Vocabulary.MAIN, Node.ANY)
                .flatMap(triple -> view.objects(triple.getSubject(), Vocabulary.TELLS_OF).stream())
                .distinct()
                .forEach(event -> view.objects(event, Vocabulary.FIRST_DAY).stream()
                        .map(GraphView::text)
                        .filter(day -> lastDay.isEmpty() || day.compareTo(lastDay) <= 0)
                        .findFirst()
                        .ifPresent(day -> days.put(event, day)));
        return days.entrySet().stream()
                .sorted(Map.Entry.<Node, String>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(TermOrder.TERMS)))
                .flatMap(entry -> events.event(entry.getKey()).stream())
                .filter(EventView::saysWhoOrWhere)
                .limit(listed)
                .toList();
    }

    private static List<Stats.Count> counts(Map<Node, Long> counts, UnaryOperator<String> label) {
        return counts.entrySet().stream()
                .map(e -> new Stats.Count(
                        GraphView.text(e.getKey()), label.apply(GraphView.text(e.getKey())), e.getValue()))
                .sorted(MOST_FIRST)
                .toList();
    }
}

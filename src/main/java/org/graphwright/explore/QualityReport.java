package org.graphwright.explore;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.graphwright.graph.ThingDescription;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.EvidenceView;
import org.graphwright.query.GraphView;
import org.graphwright.query.Prefixes;
import org.graphwright.query.TermOrder;

/**
 * Looks through a graph for what a careful reader would ask about: nameless and lonely things, facts that contradict each other or are not sure.
 * Reads all of the graph once.
 */
public final class QualityReport {
    /** As a view leaves out unless asked. */
    private static final double SURE = FactSummary.FLOOR;

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::rule)
            .thenComparing(Finding::name)
            .thenComparing(Finding::subject)
            .thenComparing(Finding::property)
            .thenComparing(Finding::value);

    private final DatasetGraph dataset;

    /** @param dataset what is read */
    public QualityReport(DatasetGraph dataset) {
        this.dataset = requireNonNull(dataset, "dataset is null");
    }

    /** What was found, sorted by rule, the worst first, and name. */
    public List<Finding> read() {
        return Txn.calculateRead(dataset, () -> {
            List<Finding> found = new ArrayList<>();
            GraphView view = new GraphView(dataset);
            things(view, found);
            beliefs(view, found);
            claims(view, found);
            articles(view, found);
            found.sort(ORDER);
            return List.copyOf(found);
        });
    }

    private void things(GraphView view, List<Finding> found) {
        Graph union = view.union();
        EvidenceView evidence = new EvidenceView(dataset);
        SortedMap<String, SortedSet<String>> byName = new TreeMap<>();
        for (Node thing : mentioned()) {
            String label = view.text(thing, RDFS.label.asNode()).orElse("");
            List<String> types = view.types(thing);
            if (label.isEmpty()) {
                found.add(new Finding(Finding.Rule.UNLABELLED, thing.getURI(), "", RDFS.label.getURI(), ""));
            }
            if (types.isEmpty()) {
                found.add(new Finding(Finding.Rule.UNCLASSED, thing.getURI(), label, RDF.type.getURI(), ""));
            }
            if (!view.isThing(thing)) {
                continue;
            }
            byName.computeIfAbsent(String.join(", ", types) + " " + label, key -> new TreeSet<>())
                    .add(thing.getURI());
            boolean takesPart = EvidenceView.ROLES.stream().anyMatch(role -> union.contains(Node.ANY, role, thing))
                    || evidence.isEventOrQuotation(thing);
            if (!takesPart && evidence.factsOf(thing).isEmpty()) {
                found.add(new Finding(
                        Finding.Rule.LONELY, thing.getURI(), label, "", "mentions: " + view.mentions(thing)));
            }
        }
        byName.values().stream()
                .filter(things -> things.size() > 1)
                .forEach(things -> things.forEach(thing -> {
                    SortedSet<String> others = new TreeSet<>(things);
                    others.remove(thing);
                    String label = view.label(NodeFactory.createURI(thing));
                    found.add(new Finding(
                            Finding.Rule.SAME_NAME, thing, label, RDFS.label.getURI(), String.join(" ", others)));
                }));
    }

    /** All that a mention refers to or that is described, sorted. */
    private SortedSet<Node> mentioned() {
        SortedSet<Node> things = new TreeSet<>(TermOrder.TERMS);
        dataset.stream(Node.ANY, Node.ANY, Vocabulary.REFERS_TO, Node.ANY)
                .map(Quad::getObject)
                .filter(Node::isURI)
                .forEach(things::add);
        dataset.stream(ThingDescription.GRAPH, Node.ANY, RDFS.label.asNode(), Node.ANY)
                .map(Quad::getSubject)
                .forEach(things::add);
        return things;
    }

    private void beliefs(GraphView view, List<Finding> found) {
        Graph union = view.union();
        dataset.stream(ThingDescription.GRAPH, Node.ANY, RDF.Nodes.reifies, Node.ANY)
                .filter(quad -> quad.getObject().isTripleTerm())
                .toList()
                .forEach(quad -> {
                    Node belief = quad.getSubject();
                    Triple fact = quad.getObject().getTriple();
                    double sure = view.text(belief, Vocabulary.BELIEF)
                            .map(Double::parseDouble)
                            .orElse(1.0);
                    if (sure < SURE) {
                        found.add(finding(Finding.Rule.LESS_SURE, fact, view, " (belief " + sure + ")"));
                    }
                    if (view.text(belief, Vocabulary.SOURCES).orElse("").equals("1")) {
                        found.add(finding(Finding.Rule.ONE_SOURCE, fact, view, ""));
                    }
                    if (fact.getSubject().equals(fact.getObject())) {
                        found.add(finding(Finding.Rule.SELF_RELATED, fact, view, ""));
                    }
                    view.objects(belief, Vocabulary.CONTRADICTS).stream()
                            .filter(other -> isLikelier(belief, sure, other, view))
                            .flatMap(other -> view.object(other, RDF.Nodes.reifies).stream())
                            .filter(Node::isTripleTerm)
                            .map(Node::getTriple)
                            .filter(other -> !isAgain(fact, union) && !isAgain(other, union))
                            .forEach(other -> found.add(finding(
                                    Finding.Rule.CONTRADICTORY, fact, view, " (against: " + words(other, view) + ")")));
                });
    }

    /** True of the one of two facts that stands for both: each contradicts the other. */
    private static boolean isLikelier(Node belief, double sure, Node other, GraphView view) {
        double others =
                view.text(other, Vocabulary.BELIEF).map(Double::parseDouble).orElse(1.0);
        return sure > others || sure == others && belief.getURI().compareTo(other.getURI()) < 0;
    }

    /** True where the graph has the fact from its other side, too, which comes before it. */
    private static boolean isAgain(Triple fact, Graph union) {
        Node subject = fact.getSubject();
        Node object = fact.getObject();
        return object.isURI()
                && subject.getURI().compareTo(object.getURI()) > 0
                && union.contains(object, fact.getPredicate(), subject);
    }

    private void claims(GraphView view, List<Finding> found) {
        Set<Triple> claims = new TreeSet<>(TermOrder.TRIPLES);
        EvidenceView evidence = new EvidenceView(dataset);
        claims.addAll(evidence.claims(Node.ANY, Node.ANY, Node.ANY));
        claims.stream()
                .filter(claim -> !evidence.isFact(claim))
                .forEach(claim -> found.add(finding(Finding.Rule.ONLY_CLAIMED, claim, view, "")));
    }

    private static void articles(GraphView view, List<Finding> found) {
        for (Node article : view.subjects(RDF.Nodes.type, Vocabulary.ARTICLE)) {
            if (view.object(article, Vocabulary.DATE).isEmpty()) {
                String name = view.text(article, Vocabulary.TITLE)
                        .or(() -> view.text(article, Vocabulary.ARTICLE_ID))
                        .orElse("");
                found.add(new Finding(Finding.Rule.UNDATED, article.getURI(), name, Vocabulary.DATE.getURI(), ""));
            }
        }
    }

    private static Finding finding(Finding.Rule rule, Triple fact, GraphView view, String detail) {
        return new Finding(
                rule,
                fact.getSubject().getURI(),
                view.label(fact.getSubject()),
                fact.getPredicate().getURI(),
                view.label(fact.getObject()) + detail);
    }

    private static String words(Triple fact, GraphView view) {
        return view.label(fact.getSubject()) + " "
                + Prefixes.localName(fact.getPredicate().getURI()) + " "
                + view.label(fact.getObject());
    }
}

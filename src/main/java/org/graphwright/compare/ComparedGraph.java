package org.graphwright.compare;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.graphwright.export.PlainTriples;
import org.graphwright.ontology.Base;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.TermOrder;
import org.jspecify.annotations.Nullable;

/**
 * One of two graphs that are compared: all that it says without evidence, subject by subject, and how sure its facts are. IRIs are those of the
 * standard base, whatever the graph's own. In memory; immutable.
 */
public final class ComparedGraph {
    private final Base base;
    private final SortedMap<Node, SortedSet<Triple>> subjects = new TreeMap<>(TermOrder.TERMS);
    private final Map<Triple, Double> beliefs = new HashMap<>();
    private long passedOver;

    /** @param dataset a store, or what a file was read into */
    public ComparedGraph(DatasetGraph dataset) {
        this.base = base(requireNonNull(dataset, "dataset is null"));
        new PlainTriples(dataset).forEach(this::add);
        Txn.executeRead(dataset, () -> readBeliefs(dataset));
    }

    /** What its IRIs begin with. */
    Base base() {
        return base;
    }

    /** By subject, sorted. */
    SortedMap<Node, SortedSet<Triple>> subjects() {
        return Collections.unmodifiableSortedMap(subjects);
    }

    /** How sure a fact is, from 0 to 1; negative where the graph does not say. */
    double belief(Triple fact) {
        return beliefs.getOrDefault(fact, -1.0);
    }

    /** How many triples have blank nodes, which cannot be told from each other and are not compared. */
    long passedOver() {
        return passedOver;
    }

    /** A file does not have the log that a store has, but says the same of itself. */
    private static Base base(DatasetGraph dataset) {
        Base kept = Base.of(dataset);
        if (!kept.isStandard()) {
            return kept;
        }
        return Txn.calculateRead(
                dataset,
                () -> dataset.stream(Node.ANY, Node.ANY, VOID.uriSpace.asNode(), Node.ANY)
                        .map(Quad::getObject)
                        .filter(Node::isLiteral)
                        .map(Node::getLiteralLexicalForm)
                        .filter(ComparedGraph::isBase)
                        .sorted()
                        .findFirst()
                        .map(Base::new)
                        .orElse(Base.STANDARD));
    }

    private static boolean isBase(String iri) {
        try {
            return !new Base(iri).iri().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void add(Triple triple) {
        if (triple.getSubject().isBlank() || triple.getObject().isBlank()) {
            passedOver++;
            return;
        }
        if (!triple.getSubject().isURI() || isHeader(triple.getSubject().getURI())) {
            return;
        }
        Triple own = own(triple);
        subjects.computeIfAbsent(own.getSubject(), subject -> new TreeSet<>(TermOrder.TRIPLES))
                .add(own);
    }

    /** What an export says of itself, and the ontology that it may bring along. */
    private boolean isHeader(String iri) {
        return iri.startsWith(base.iri() + "dataset/")
                || iri.startsWith(Vocabulary.NAMESPACE)
                || iri.equals(Vocabulary.BASE + "ontology");
    }

    private void readBeliefs(DatasetGraph dataset) {
        dataset.stream(Node.ANY, Node.ANY, Vocabulary.BELIEF, Node.ANY).forEach(quad -> {
            Triple fact = fact(dataset, quad.getSubject());
            if (fact != null && quad.getObject().isLiteral()) {
                beliefs.put(own(fact), number(quad.getObject().getLiteralLexicalForm()));
            }
        });
    }

    private static @Nullable Triple fact(DatasetGraph dataset, Node belief) {
        Node term = object(dataset, belief, RDF.Nodes.reifies);
        if (term.isTripleTerm()) {
            return term.getTriple();
        }
        Node subject = object(dataset, belief, RDF.Nodes.subject);
        Node predicate = object(dataset, belief, RDF.Nodes.predicate);
        Node object = object(dataset, belief, RDF.Nodes.object);
        boolean isWhole = subject.isConcrete() && predicate.isConcrete() && object.isConcrete();
        return isWhole ? Triple.create(subject, predicate, object) : null;
    }

    private static Node object(DatasetGraph dataset, Node subject, Node predicate) {
        return dataset.stream(Node.ANY, subject, predicate, Node.ANY)
                .map(Quad::getObject)
                .findFirst()
                .orElse(Node.ANY);
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private Triple own(Triple triple) {
        return Triple.create(own(triple.getSubject()), own(triple.getPredicate()), own(triple.getObject()));
    }

    private Node own(Node node) {
        return node.isURI() ? NodeFactory.createURI(base.own(node.getURI())) : node;
    }
}

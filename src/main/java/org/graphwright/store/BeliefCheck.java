package org.graphwright.store;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.graphwright.graph.ThingDescription;
import org.graphwright.ontology.Vocabulary;

/**
 * Says whether each fact of a store has one belief, by as many sources as there are, and nothing else has any; or whether none has, as in
 * a store that was filled without any.
 */
final class BeliefCheck {
    private final DatasetGraph dataset;
    private final List<String> problems = new ArrayList<>();

    /** @param dataset within a read transaction */
    BeliefCheck(DatasetGraph dataset) {
        this.dataset = requireNonNull(dataset, "dataset is null");
    }

    /** Problems in words. */
    List<String> verify() {
        Map<Triple, Set<Node>> sources = sources();
        Set<Triple> believed = new HashSet<>();
        dataset.find(ThingDescription.GRAPH, Node.ANY, RDF.Nodes.reifies, Node.ANY)
                .forEachRemaining(quad -> check(quad, sources, believed));
        sources.keySet().stream()
                .filter(fact -> !believed.isEmpty() && !believed.contains(fact))
                .forEach(fact -> problems.add("a fact without a belief: " + fact));
        return problems;
    }

    private void check(Quad quad, Map<Triple, Set<Node>> sources, Set<Triple> believed) {
        Node belief = quad.getSubject();
        Triple fact = quad.getObject().getTriple();
        if (!believed.add(fact)) {
            problems.add("more than one belief of " + fact);
        }
        double value = number(belief, Vocabulary.BELIEF);
        if (!(value >= 0 && value <= 1)) {
            problems.add("a belief of " + value + ": " + belief);
        }
        int said = sources.getOrDefault(fact, Set.of()).size();
        if (said == 0 || number(belief, Vocabulary.SOURCES) < said) {
            problems.add("a belief by " + number(belief, Vocabulary.SOURCES) + " sources of what " + said + " state: "
                    + fact);
        }
    }

    private double number(Node belief, Node property) {
        var found = dataset.find(ThingDescription.GRAPH, belief, property, Node.ANY);
        return found.hasNext() ? Double.parseDouble(found.next().getObject().getLiteralLexicalForm()) : Double.NaN;
    }

    /** The articles that state each fact, originals for copies. */
    private Map<Triple, Set<Node>> sources() {
        Map<Triple, Set<Node>> sources = new HashMap<>();
        dataset.find(Node.ANY, Node.ANY, RDF.Nodes.reifies, Node.ANY).forEachRemaining(quad -> {
            Triple fact = quad.getObject().getTriple();
            boolean stated =
                    dataset.contains(quad.getGraph(), fact.getSubject(), fact.getPredicate(), fact.getObject());
            if (stated) {
                sources.computeIfAbsent(fact, key -> new HashSet<>()).add(original(quad.getGraph()));
            }
        });
        return sources;
    }

    private Node original(Node article) {
        var copy = dataset.find(article, article, Vocabulary.COPY_OF, Node.ANY);
        return copy.hasNext() ? copy.next().getObject() : article;
    }
}

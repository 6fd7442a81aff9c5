package org.graphwright.explore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.EvidenceView;
import org.graphwright.query.TermOrder;

/**
 * Finds the shortest ways between two things over facts, in either direction, breadth first. SPARQL's property paths would tell that
 * there is a way, not which, and run out of stack on long ones.
 */
public final class PathFinder {
    /** So many things are looked at, so that the search ends in a graph of any size. */
    private static final int MOST_THINGS = 200_000;

    /** So many shortest ways are compared before the surest are chosen. */
    private static final int MOST_WAYS = 1_000;

    private static final Comparator<FoundPath> SUREST_FIRST = Comparator.comparingDouble(FoundPath::belief)
            .reversed()
            .thenComparing(FoundPath::steps, PathFinder::compare);

    private final DatasetGraph dataset;
    private final Ontology ontology;
    private final int maxHops;
    private final int maxPaths;

    /**
     * @param dataset what is read
     * @param ontology knows how properties are called
     * @param maxHops the longest way looked for, in facts; at least 1
     * @param maxPaths how many ways are given; at least 1
     */
    public PathFinder(DatasetGraph dataset, Ontology ontology, int maxHops, int maxPaths) {
        this.dataset = Objects.requireNonNull(dataset, "dataset is null");
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
        if (maxHops < 1 || maxPaths < 1) {
            throw new IllegalArgumentException("hops and paths are at least 1, not " + maxHops + " and " + maxPaths);
        }
        this.maxHops = maxHops;
        this.maxPaths = maxPaths;
    }

    /** The shortest ways, all of one length, surest first; empty if there is none within the hops, or both are the same thing. */
    public List<FoundPath> between(Node from, Node to) {
        if (from.equals(to)) {
            return List.of();
        }
        return Txn.calculateRead(dataset, () -> {
            Map<Node, List<Triple>> arrivals = search(from, to, new EvidenceView(dataset));
            FactSummaries summaries = new FactSummaries(dataset, ontology, 1);
            Map<Triple, FactSummary> facts = new HashMap<>();
            return ways(from, to, arrivals).stream()
                    .map(way -> path(
                            from,
                            way.stream()
                                    .map(fact -> facts.computeIfAbsent(fact, summaries::of))
                                    .toList()))
                    .sorted(SUREST_FIRST)
                    .limit(maxPaths)
                    .toList();
        });
    }

    /** For every thing reached, the facts by which it was reached on shortest ways. */
    private Map<Node, List<Triple>> search(Node from, Node to, EvidenceView evidence) {
        Map<Node, List<Triple>> arrivals = new LinkedHashMap<>();
        arrivals.put(from, List.of());
        Set<Node> frontier = Set.of(from);
        for (int hop = 0; hop < maxHops && !frontier.isEmpty() && !arrivals.containsKey(to); hop++) {
            Map<Node, List<Triple>> reached = new LinkedHashMap<>();
            for (Node thing : frontier) {
                for (Triple fact : evidence.factsOf(thing)) {
                    Node other = otherEnd(fact, thing);
                    if (other.isURI() && !arrivals.containsKey(other)) {
                        reached.computeIfAbsent(other, x -> new ArrayList<>()).add(fact);
                    }
                }
                if (arrivals.size() + reached.size() > MOST_THINGS) {
                    break;
                }
            }
            arrivals.putAll(reached);
            frontier = new TreeSet<>(TermOrder.TERMS);
            frontier.addAll(reached.keySet());
        }
        return arrivals;
    }

    private static List<List<Triple>> ways(Node from, Node to, Map<Node, List<Triple>> arrivals) {
        List<List<Triple>> ways = new ArrayList<>();
        if (arrivals.containsKey(to)) {
            walkBack(from, to, arrivals, new ArrayDeque<>(), ways);
        }
        return ways;
    }

    /** Recursion is as deep as the way is long, which {@code maxHops} bounds. */
    private static void walkBack(
            Node from, Node at, Map<Node, List<Triple>> arrivals, Deque<Triple> way, List<List<Triple>> ways) {
        if (at.equals(from)) {
            ways.add(List.copyOf(way));
            return;
        }
        for (Triple fact : arrivals.getOrDefault(at, List.of())) {
            if (ways.size() >= MOST_WAYS) {
                return;
            }
            way.push(fact);
            walkBack(from, otherEnd(fact, at), arrivals, way, ways);
            way.pop();
        }
    }

    private static FoundPath path(Node from, List<FactSummary> way) {
        List<PathStep> steps = new ArrayList<>();
        double belief = 1;
        String at = from.getURI();
        for (FactSummary fact : way) {
            ThingRef object = Objects.requireNonNull(fact.object());
            boolean forward = fact.subject().iri().equals(at);
            PathStep step = forward
                    ? new PathStep(fact.subject(), fact, true, object)
                    : new PathStep(object, fact, false, fact.subject());
            belief *= fact.belief();
            steps.add(step);
            at = step.to().iri();
        }
        return new FoundPath(steps, belief);
    }

    private static Node otherEnd(Triple fact, Node thing) {
        return fact.getSubject().equals(thing) ? fact.getObject() : fact.getSubject();
    }

    /** Fact by fact; the ways are of one length. */
    private static int compare(List<PathStep> one, List<PathStep> other) {
        for (int i = 0; i < one.size(); i++) {
            int byFact =
                    FactSummary.ORDER.compare(one.get(i).fact(), other.get(i).fact());
            if (byFact != 0) {
                return byFact;
            }
        }
        return 0;
    }
}

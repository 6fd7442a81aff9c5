package org.graphwright.explore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.graphwright.model.ClassName;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.EvidenceView;
import org.graphwright.query.GraphView;
import org.graphwright.query.TermOrder;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the way between two things that costs least: each fact costs one, more where it is less sure, and each thing on the way by how many facts join it to others, for
 * what all have in common tells little. What a thing is joined to is read once for all ways that are asked for. Belongs to one read transaction.
 */
final class PathSearch {
    /** So many things are looked at, so that the search ends in a graph of any size. */
    private static final int MOST_THINGS = 200_000;

    private final Ontology ontology;
    private final GraphView view;
    private final FactLinks links;
    private final EvidenceView evidence;

    /** Facts that are believed, but that no sentence asserts. */
    private final Set<Triple> unread = new HashSet<>();

    private final Map<Node, Boolean> places = new HashMap<>();

    /** A thing reached. */
    private record Reached(
            Node thing, int hops, double cost, @Nullable Reached before, List<Triple> facts) {}

    /** A step of a way: all facts that join its thing to the one before. */
    record Step(Node to, List<Triple> facts) {}

    PathSearch(DatasetGraph dataset, Ontology ontology) {
        this.ontology = ontology;
        this.view = new GraphView(dataset);
        this.links = new FactLinks(dataset);
        this.evidence = new EvidenceView(dataset);
    }

    /**
     * The best way, or nothing if there is none.
     *
     * @param maxHops how many steps it has at most
     * @param allowed what it may go over
     * @param least how sure each step is at least, from 0 to 1
     * @param direct whether it may have a single step
     */
    List<Step> best(Node from, Node to, int maxHops, Predicate<Node> allowed, double least, boolean direct) {
        while (true) {
            List<Step> way = search(from, to, maxHops, allowed, least, direct);
            // only what is on a way is looked up, as there are many others
            List<Triple> without = way.stream()
                    .flatMap(step -> step.facts().stream())
                    .filter(fact -> !evidence.isFact(fact))
                    .toList();
            if (without.isEmpty()) {
                return way;
            }
            unread.addAll(without);
        }
    }

    private List<Step> search(Node from, Node to, int maxHops, Predicate<Node> allowed, double least, boolean direct) {
        PriorityQueue<Reached> next = new PriorityQueue<>(Comparator.comparingDouble(Reached::cost)
                .thenComparingInt(Reached::hops)
                .thenComparing(Reached::thing, TermOrder.TERMS));
        Map<Node, Integer> fewest = new HashMap<>();
        links.of(from);
        Optional<Map<Node, Integer>> left = stepsTo(to, maxHops, allowed, least);
        if (left.filter(steps -> !steps.containsKey(from)).isPresent()) {
            return List.of();
        }
        next.add(new Reached(from, 0, 0, null, List.of()));
        while (!next.isEmpty() && fewest.size() < MOST_THINGS) {
            Reached at = next.remove();
            if (at.thing().equals(to)) {
                return steps(at);
            }
            // what was reached before cost less; only in fewer steps is it worth going on from here again
            if (fewest.getOrDefault(at.thing(), Integer.MAX_VALUE) <= at.hops()) {
                continue;
            }
            fewest.put(at.thing(), at.hops());
            if (at.hops() == maxHops) {
                continue;
            }
            List<FactLinks.Link> onward = links.of(at.thing());
            double passing = at.before() == null ? 0 : Math.log10(onward.size());
            for (FactLinks.Link link : onward) {
                boolean ends = link.to().equals(to);
                int hops = at.hops() + 1;
                boolean tooFar = left.filter(steps -> steps.getOrDefault(link.to(), maxHops) + hops > maxHops)
                        .isPresent();
                if (link.belief() < least || tooFar) {
                    continue;
                }
                List<Triple> facts = link.facts().stream()
                        .filter(fact -> !unread.contains(fact))
                        .toList();
                if (!facts.isEmpty() && (ends ? direct || at.before() != null : allowed.test(link.to()))) {
                    next.add(new Reached(link.to(), hops, at.cost() + passing + link.cost(), at, facts));
                }
            }
        }
        return List.of();
    }

    /** A country, city or other place, but no building: who was in one may well have met. */
    boolean isPlace(Node thing) {
        return places.computeIfAbsent(
                thing,
                x -> view.types(x).stream()
                        .map(ClassName::new)
                        .anyMatch(type -> ontology.isA(type, Classes.PLACE) && !ontology.isA(type, Classes.FACILITY)));
    }

    /**
     * How many steps it is from things to the end at least, of those from which it is not too far; empty where it is not known, and to find out would take longer than the search
     * itself.
     */
    private Optional<Map<Node, Integer>> stepsTo(Node to, int maxHops, Predicate<Node> allowed, double least) {
        if (!links.isWhole()) {
            return Optional.empty();
        }
        Map<Node, Integer> steps = new HashMap<>(Map.of(to, 0));
        List<Node> reached = List.of(to);
        for (int hops = 1; hops <= maxHops && !reached.isEmpty(); hops++) {
            List<Node> next = new ArrayList<>();
            for (Node thing : reached) {
                // what may not be gone over may still be the beginning
                if (hops == 1 || allowed.test(thing)) {
                    for (FactLinks.Link link : links.of(thing)) {
                        if (link.belief() >= least && steps.putIfAbsent(link.to(), hops) == null) {
                            next.add(link.to());
                        }
                    }
                }
            }
            reached = next;
        }
        return Optional.of(steps);
    }

    private static List<Step> steps(Reached last) {
        Deque<Step> steps = new ArrayDeque<>();
        for (Reached at = last; at.before() != null; at = at.before()) {
            steps.push(new Step(at.thing(), at.facts()));
        }
        return List.copyOf(steps);
    }
}

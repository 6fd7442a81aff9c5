package org.graphwright.explore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
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

    /** What is believed less joins nothing; by hand. */
    private static final double LIKELY = 0.25;

    private final Ontology ontology;
    private final EvidenceView evidence;
    private final GraphView view;
    private final Map<Node, List<Link>> links = new HashMap<>();
    private final Map<Node, Boolean> places = new HashMap<>();

    /** A thing's neighbour with all likely facts that join the two. */
    private record Link(Node to, List<Triple> facts, double belief) {
        /** Twice as much for half the belief. */
        double cost() {
            return 1 - Math.log(belief) / Math.log(2);
        }
    }

    /** A thing reached. */
    private record Reached(
            Node thing, int hops, double cost, @Nullable Reached before, List<Triple> facts) {}

    /** A step of a way: all facts that join its thing to the one before. */
    record Step(Node to, List<Triple> facts) {}

    PathSearch(DatasetGraph dataset, Ontology ontology) {
        this.ontology = ontology;
        this.evidence = new EvidenceView(dataset);
        this.view = new GraphView(dataset);
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
        PriorityQueue<Reached> next = new PriorityQueue<>(Comparator.comparingDouble(Reached::cost)
                .thenComparingInt(Reached::hops)
                .thenComparing(Reached::thing, TermOrder.TERMS));
        Map<Node, Integer> fewest = new HashMap<>();
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
            List<Link> onward = links(at.thing());
            double passing = at.before() == null ? 0 : Math.log10(onward.size());
            for (Link link : onward) {
                boolean ends = link.to().equals(to);
                if (link.belief() < least) {
                    continue;
                }
                if (ends ? direct || at.before() != null : allowed.test(link.to())) {
                    next.add(
                            new Reached(link.to(), at.hops() + 1, at.cost() + passing + link.cost(), at, link.facts()));
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

    private List<Link> links(Node thing) {
        return links.computeIfAbsent(thing, this::read);
    }

    private List<Link> read(Node thing) {
        Map<Node, List<Triple>> facts = new LinkedHashMap<>();
        Map<Node, Double> surest = new HashMap<>();
        for (Triple fact : evidence.factsOf(thing)) {
            Node other = fact.getSubject().equals(thing) ? fact.getObject() : fact.getSubject();
            double belief = evidence.belief(fact).orElse(1);
            if (other.isURI() && !other.equals(thing) && belief >= LIKELY) {
                facts.computeIfAbsent(other, x -> new ArrayList<>()).add(fact);
                surest.merge(other, belief, Math::max);
            }
        }
        List<Link> found = new ArrayList<>();
        facts.forEach(
                (other, joining) -> found.add(new Link(other, List.copyOf(joining), surest.getOrDefault(other, 1.0))));
        return found;
    }

    private static List<Step> steps(Reached last) {
        Deque<Step> steps = new ArrayDeque<>();
        for (Reached at = last; at.before() != null; at = at.before()) {
            steps.push(new Step(at.thing(), at.facts()));
        }
        return List.copyOf(steps);
    }
}

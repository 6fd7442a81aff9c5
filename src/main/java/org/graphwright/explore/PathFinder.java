package org.graphwright.explore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.EvidenceView;
import org.graphwright.query.GraphView;
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

    private static final String COUNTRY = "Country";

    /** What is believed less joins nothing; by hand. */
    private static final double LIKELY = 0.25;

    private static final Comparator<FoundPath> SUREST_FIRST = Comparator.comparingDouble(FoundPath::belief)
            .reversed()
            .thenComparing(FoundPath::steps, PathFinder::compare);

    private final DatasetGraph dataset;
    private final Ontology ontology;
    private final int maxHops;
    private final int maxPaths;
    private final Set<Node> without;

    /** Over all things. */
    public PathFinder(DatasetGraph dataset, Ontology ontology, int maxHops, int maxPaths) {
        this(dataset, ontology, maxHops, maxPaths, Set.of());
    }

    /**
     * @param dataset what is read
     * @param ontology knows how properties are called
     * @param maxHops the longest way looked for, in facts; at least 1
     * @param maxPaths how many ways are given; at least 1
     * @param without things that no way goes over
     */
    public PathFinder(DatasetGraph dataset, Ontology ontology, int maxHops, int maxPaths, Set<Node> without) {
        this.dataset = Objects.requireNonNull(dataset, "dataset is null");
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
        if (maxHops < 1 || maxPaths < 1) {
            throw new IllegalArgumentException("hops and paths are at least 1, not " + maxHops + " and " + maxPaths);
        }
        this.maxHops = maxHops;
        this.maxPaths = maxPaths;
        this.without = Set.copyOf(without);
    }

    /**
     * The shortest ways over facts that are believed at least a quarter and over no country, and behind them the shortest that do: whoever lives in one country is joined by that, which says little.
     * Of each kind the surest first, then those that share least with the ones before. Empty if there is none within the hops, or both are the same thing.
     */
    public List<FoundPath> between(Node from, Node to) {
        if (from.equals(to)) {
            return List.of();
        }
        return Txn.calculateRead(dataset, () -> {
            Set<Node> countries = new HashSet<>();
            List<FoundPath> ways = new ArrayList<>(differing(from, search(from, to, countries, true), to));
            differing(from, search(from, to, new HashSet<>(), false), to).stream()
                    .filter(way -> isOver(way, countries))
                    .forEach(ways::add);
            return List.copyOf(ways.subList(0, Math.min(maxPaths, ways.size())));
        });
    }

    /** For every thing reached, the facts by which it was reached on shortest ways. */
    private Map<Node, List<Triple>> search(Node from, Node to, Set<Node> countries, boolean aroundCountries) {
        EvidenceView evidence = new EvidenceView(dataset);
        GraphView view = new GraphView(dataset);
        Map<Node, List<Triple>> arrivals = new LinkedHashMap<>();
        arrivals.put(from, List.of());
        Set<Node> frontier = Set.of(from);
        for (int hop = 0; hop < maxHops && !frontier.isEmpty() && !arrivals.containsKey(to); hop++) {
            Map<Node, List<Triple>> reached = new LinkedHashMap<>();
            for (Node thing : frontier) {
                for (Triple fact : evidence.factsOf(thing)) {
                    Node other = otherEnd(fact, thing);
                    if (!other.isURI()
                            || arrivals.containsKey(other)
                            || without.contains(other)
                            || evidence.belief(fact).orElse(1) < LIKELY) {
                        continue;
                    }
                    boolean barred = aroundCountries
                            && !other.equals(to)
                            && (countries.contains(other) || view.types(other).contains(COUNTRY));
                    if (barred) {
                        countries.add(other);
                    } else {
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

    private static boolean isOver(FoundPath way, Set<Node> countries) {
        return inner(way).stream().map(NodeFactory::createURI).anyMatch(countries::contains);
    }

    /** The things between the two ends. */
    private static Set<String> inner(FoundPath way) {
        return way.steps().stream()
                .limit(way.steps().size() - 1L)
                .map(step -> step.to().iri())
                .collect(Collectors.toSet());
    }

    /** One way for each row of things, with all facts that join two of them; the surest first, then what shares least with those before. */
    private List<FoundPath> differing(Node from, Map<Node, List<Triple>> arrivals, Node to) {
        FactSummaries summaries = new FactSummaries(dataset, ontology, 1);
        Map<Triple, FactSummary> facts = new HashMap<>();
        Map<List<Node>, List<List<Triple>>> rows = new LinkedHashMap<>();
        for (List<Triple> way : ways(from, to, arrivals)) {
            rows.computeIfAbsent(things(from, way), x -> new ArrayList<>()).add(way);
        }
        List<FoundPath> left = new ArrayList<>(rows.values().stream()
                .map(ways -> path(from, joined(ways, fact -> facts.computeIfAbsent(fact, summaries::of))))
                .sorted(SUREST_FIRST)
                .toList());
        List<FoundPath> ordered = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        while (!left.isEmpty() && ordered.size() < maxPaths) {
            FoundPath next = left.stream()
                    .min(Comparator.comparingLong((FoundPath way) ->
                            inner(way).stream().filter(seen::contains).count()))
                    .orElseThrow();
            left.remove(next);
            ordered.add(next);
            seen.addAll(inner(next));
        }
        return ordered;
    }

    private static List<Node> things(Node from, List<Triple> way) {
        List<Node> things = new ArrayList<>(List.of(from));
        way.forEach(fact -> things.add(otherEnd(fact, things.get(things.size() - 1))));
        return things;
    }

    /** Step by step the facts of all ways over the same things, in {@link FactSummary#ORDER}. */
    private static List<List<FactSummary>> joined(List<List<Triple>> ways, Function<Triple, FactSummary> summary) {
        return IntStream.range(0, ways.get(0).size())
                .mapToObj(step -> ways.stream()
                        .map(way -> way.get(step))
                        .distinct()
                        .map(summary)
                        .sorted(FactSummary.ORDER)
                        .toList())
                .toList();
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

    private static FoundPath path(Node from, List<List<FactSummary>> way) {
        List<PathStep> steps = new ArrayList<>();
        double belief = 1;
        String at = from.getURI();
        for (List<FactSummary> joining : way) {
            FactSummary fact = joining.get(0);
            List<FactSummary> others = joining.subList(1, joining.size());
            ThingRef object = Objects.requireNonNull(fact.object());
            boolean forward = fact.subject().iri().equals(at);
            PathStep step = forward
                    ? new PathStep(fact.subject(), fact, true, object, others)
                    : new PathStep(object, fact, false, fact.subject(), others);
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

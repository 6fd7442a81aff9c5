package org.graphwright.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.graphwright.ontology.Ontology;

/**
 * Finds ways between two things over facts, in either direction. SPARQL's property paths would tell that there is a way, not which, and
 * run out of stack on long ones.
 */
public final class PathFinder {
    /** So many facts has a way at most where nothing else is said; by hand. */
    public static final int USUAL_HOPS = 6;

    /** So many ways are looked for over places that others have gone over. */
    private static final int ENOUGH = 3;

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
     * Sees to it that a way has two ends.
     *
     * @throws IllegalArgumentException if both are the same thing
     */
    public static void checkTwo(Node from, Node to) {
        if (from.equals(to)) {
            throw new IllegalArgumentException(
                    "from and to are one thing, <" + to.getURI() + ">: name two, or look at its card");
        }
    }

    /**
     * Sees to it that what no way may go over is no end of it.
     *
     * @throws IllegalArgumentException if it is
     */
    public static void checkWithout(Node from, Node to, Set<Node> without) {
        for (Node end : List.of(from, to)) {
            if (without.contains(end)) {
                throw new IllegalArgumentException(
                        "every way goes over <" + end.getURI() + ">, one of its ends: leave out another thing");
            }
        }
    }

    /**
     * The ways over facts that are believed at least a quarter: short and sure ones first, and those over what is joined to much, such as a party, behind longer ones that are not; behind them
     * all those over countries, cities and other places: whoever lives in one is joined by that, which says little. In both parts those that are rather true than not as a whole stand first, and
     * of the others the surer ones. No two ways go over the same thing, but for places where there are fewer than three ways without.
     * Empty if there is none within the hops, or both are the same thing.
     */
    public List<FoundPath> between(Node from, Node to) {
        if (from.equals(to)) {
            return List.of();
        }
        return Txn.calculateRead(dataset, () -> {
            PathSearch search = new PathSearch(dataset, ontology);
            FactSummaries summaries = new FactSummaries(dataset, ontology, 1);
            List<Found> ways = new ArrayList<>();
            Set<Node> passed = new HashSet<>(without);
            Set<Node> places = new HashSet<>();
            for (Over over : Over.values()) {
                int most = over == Over.PLACES_AGAIN ? Math.min(maxPaths, ENOUGH) : maxPaths;
                // those of which each step is rather true than not leave no room to less sure ones over the same things
                for (double least : new double[] {FactSummary.FLOOR, 0}) {
                    while (ways.size() < most) {
                        List<PathSearch.Step> way = search.best(
                                from,
                                to,
                                maxHops,
                                thing -> !passed.contains(thing)
                                        && (over == Over.PLACES_AGAIN || !places.contains(thing))
                                        && (over != Over.NO_PLACE || !search.isPlace(thing)),
                                least,
                                ways.stream().noneMatch(Found::isDirect));
                        if (way.isEmpty()) {
                            break;
                        }
                        ways.add(new Found(path(from, way, summaries), over));
                        List<Node> inner = way.stream()
                                .limit(way.size() - 1L)
                                .map(PathSearch.Step::to)
                                .toList();
                        List<Node> told = inner.stream()
                                .filter(thing -> !search.isPlace(thing))
                                .toList();
                        // a way over nothing but places is told once
                        passed.addAll(told.isEmpty() ? inner : told);
                        inner.stream().filter(search::isPlace).forEach(places::add);
                    }
                }
            }
            return ways.stream()
                    .sorted(Comparator.comparing(Found::over)
                            .thenComparing(found -> !found.isSure())
                            .thenComparing(
                                    found -> found.isSure() ? 0 : -found.path().belief()))
                    .map(Found::path)
                    .toList();
        });
    }

    /** What a way may go over. */
    private enum Over {
        NO_PLACE,
        PLACES,
        PLACES_AGAIN
    }

    private record Found(FoundPath path, Over over) {
        boolean isDirect() {
            return path.steps().size() == 1;
        }

        /** Rather true than not, as a whole. */
        boolean isSure() {
            return path.belief() >= FactSummary.FLOOR;
        }
    }

    private static FoundPath path(Node from, List<PathSearch.Step> way, FactSummaries summaries) {
        List<PathStep> steps = new ArrayList<>();
        double belief = 1;
        String at = from.getURI();
        for (PathSearch.Step joining : way) {
            List<FactSummary> facts = joining.facts().stream()
                    .map(summaries::of)
                    .sorted(FactSummary.ORDER)
                    .toList();
            FactSummary fact = facts.get(0);
            List<FactSummary> others = facts.subList(1, facts.size());
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
}

package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Joins events, the most alike first, and never two groups of which any two members cannot be one; so the order in which events come does
 * not matter. Events of one article are told apart by what read it: they are joined by a name alone.
 */
final class EventClusters {
    private record Pair(int one, int other, double likeness) {}

    private final EventCorpus corpus;
    private final EventClasses classes;
    private final EventLikeness likeness;
    private final int[] clusterOf;
    private final Map<Integer, List<Integer>> members = new HashMap<>();

    EventClusters(EventCorpus corpus, EventClasses classes) {
        this.corpus = requireNonNull(corpus, "corpus is null");
        this.classes = requireNonNull(classes, "classes is null");
        this.likeness = new EventLikeness(corpus);
        this.clusterOf = new int[corpus.size()];
        for (int i = 0; i < clusterOf.length; i++) {
            clusterOf[i] = i;
            members.put(i, List.of(i));
        }
    }

    /** The events of one name are one, whatever else articles tell of them. */
    void joinNamed() {
        Map<String, Integer> firstOf = new TreeMap<>();
        for (int i = 0; i < clusterOf.length; i++) {
            List<String> names = corpus.event(i).names();
            Integer first = names.isEmpty() ? null : firstOf.putIfAbsent(names.get(0), i);
            if (first != null) {
                join(clusterOf[first], clusterOf[i]);
            }
        }
    }

    /** @param candidates for each event the earlier ones that are worth a look */
    void join(List<Set<Integer>> candidates) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            for (int other : candidates.get(i)) {
                double alike = mayBeOne(i, other) ? likeness.of(i, other) : EventLikeness.NEVER;
                if (alike >= EventLikeness.LEAST) {
                    pairs.add(new Pair(other, i, alike));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.likeness())
                .thenComparingInt(Pair::one)
                .thenComparingInt(Pair::other));
        pairs.forEach(pair -> follow(clusterOf[pair.one()], clusterOf[pair.other()]));
    }

    private void follow(int one, int other) {
        if (one == other) {
            return;
        }
        for (int a : membersOf(one)) {
            for (int b : membersOf(other)) {
                if (!mayBeOne(a, b) || likeness.of(a, b) <= EventLikeness.NEVER / 2) {
                    return;
                }
            }
        }
        join(one, other);
    }

    private boolean mayBeOne(int one, int other) {
        EventRecord ours = corpus.event(one);
        EventRecord theirs = corpus.event(other);
        return !ours.article().equals(theirs.article()) && classes.areKindred(ours.type(), theirs.type());
    }

    private void join(int one, int other) {
        if (one == other) {
            return;
        }
        int stays = Math.min(one, other);
        int goes = Math.max(one, other);
        List<Integer> all = new ArrayList<>(membersOf(stays));
        all.addAll(membersOf(goes));
        all.sort(Comparator.naturalOrder());
        membersOf(goes).forEach(index -> clusterOf[index] = stays);
        members.remove(goes);
        members.put(stays, all);
    }

    private List<Integer> membersOf(int cluster) {
        return members.getOrDefault(cluster, List.of());
    }

    /** The events that are one, each in canonical order. */
    Collection<List<Integer>> all() {
        return new TreeMap<>(members).values();
    }
}

package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.graphwright.ontology.Classes;

/**
 * Joins events, the most alike first, and never two groups of which any two members cannot be one; so the order in which events come does
 * not matter. Events of one article, which are told apart by what read it, come together only where they are as alike as those of others must
 * be and more, and another article tells of both.
 */
final class EventClusters {
    /** What must speak for one event of classes that are not kindred, or that its article takes for two. */
    private static final double ASSURED = EventLikeness.LEAST + 2;

    /** The same where one article tells no day, or no more than the year. */
    private static final double UNDATED = EventLikeness.LEAST + 0.4;

    /** The same where both tell one day, week or month: few things happen to the same in one. */
    private static final double SAME_TIME = EventLikeness.LEAST - 1.75;

    /** The same where one word, but of two classes that are not kindred, tells of both then. */
    private static final double SAME_WORD = EventLikeness.LEAST - 0.75;

    /** How much less than what must speak for two may speak for it on average over all of two groups. */
    private static final double SLACK = 0.5;

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

    /**
     * Two events and what speaks for it that they are one, where that is enough.
     *
     * @param other the earlier one
     */
    Optional<EventPair> pair(int index, int other) {
        double alike = isOneArticle(index, other) ? EventLikeness.NEVER : likeness.of(index, other);
        return alike >= least(index, other)
                ? Optional.of(new EventPair(
                        corpus.event(other).iri(), corpus.event(index).iri(), alike))
                : Optional.empty();
    }

    /** @param pairs of these events */
    void join(Collection<EventPair> pairs) {
        Map<String, Integer> indexes = new HashMap<>();
        for (int i = 0; i < corpus.size(); i++) {
            indexes.put(corpus.event(i).iri(), i);
        }
        pairs.stream()
                .map(pair -> new Pair(
                        requireNonNull(indexes.get(pair.one())),
                        requireNonNull(indexes.get(pair.other())),
                        pair.likeness()))
                .sorted(Comparator.comparingDouble((Pair pair) -> -pair.likeness())
                        .thenComparingInt(Pair::one)
                        .thenComparingInt(Pair::other))
                .forEach(pair -> follow(clusterOf[pair.one()], clusterOf[pair.other()]));
    }

    private void follow(int one, int other) {
        if (one == other) {
            return;
        }
        double sum = 0;
        for (int a : membersOf(one)) {
            for (int b : membersOf(other)) {
                double alike = likeness.of(a, b);
                if (alike <= EventLikeness.NEVER / 2 || isOneArticle(a, b) && alike < ASSURED) {
                    return;
                }
                sum += alike - least(a, b) + SLACK;
            }
        }
        if (sum >= 0) {
            join(one, other);
        }
    }

    private double least(int one, int other) {
        EventRecord ours = corpus.event(one);
        EventRecord theirs = corpus.event(other);
        boolean sameWord = likeness.sharedWord(ours, theirs) > 0;
        boolean plain = ours.type().equals(Classes.EVENT) || theirs.type().equals(Classes.EVENT);
        boolean kindred =
                classes.areKindred(ours.type(), theirs.type()) || plain && sameWord || likeness.isOfBoth(one, other);
        boolean timed = likeness.isOneTime(one, other);
        if (!kindred) {
            return timed && sameWord ? SAME_WORD : ASSURED;
        }
        return timed ? SAME_TIME : UNDATED;
    }

    private boolean isOneArticle(int one, int other) {
        return corpus.event(one).article().equals(corpus.event(other).article());
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

package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Joins events, the most alike first, and never two groups of which any two members cannot be one; so the order in which events come does
 * not matter. Events of one article, which are told apart by what read it, come together only where they are as alike as those of others must
 * be and more, and another article tells of both.
 */
final class EventClusters {
    /** What must speak for one event that its article takes for two. */
    private static final double OF_ONE_ARTICLE = EventLikeness.LEAST + 3.5;

    /** How much less than what must speak for two may speak for it on average over all of two groups. */
    private static final double SLACK = 0.5;

    /** The same of two that go back to what a third article, of one of the groups, is about. */
    private static final double SLACK_OF_NEWS = 1.6;

    /** Where so many pairs of two groups that surely are one come on one that cannot be, this one is misread. */
    private static final int MOST_TO_ONE = 4;

    /** @param margin how much more speaks for it than must */
    private record Pair(int one, int other, double margin) {}

    private final EventCorpus corpus;
    private final EventLikeness likeness;
    private final EventThreshold threshold;
    private final EventNews news;
    private final int[] clusterOf;
    private final Map<Integer, List<Integer>> members = new HashMap<>();

    EventClusters(EventCorpus corpus, EventClasses classes) {
        this.corpus = requireNonNull(corpus, "corpus is null");
        this.likeness = new EventLikeness(corpus);
        this.threshold = new EventThreshold(corpus, classes, likeness);
        this.news = new EventNews(corpus);
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
            EventRecord event = corpus.event(i);
            // a hint at a convention may be one at any
            List<String> names = event.hinted() && EventKinds.isVague(event, event) ? List.of() : event.names();
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
        return alike >= threshold.of(index, other)
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
                .map(pair -> {
                    int one = requireNonNull(indexes.get(pair.one()));
                    int other = requireNonNull(indexes.get(pair.other()));
                    return new Pair(one, other, pair.likeness() - threshold.of(one, other));
                })
                .sorted(Comparator.comparing(this::isHint)
                        .thenComparingDouble(pair -> -pair.margin())
                        .thenComparingInt(Pair::one)
                        .thenComparingInt(Pair::other))
                .forEach(this::follow);
    }

    /** What is only hinted at comes to what is told, and never brings two of these together. */
    private void follow(Pair pair) {
        int one = clusterOf[pair.one()];
        int other = clusterOf[pair.other()];
        if (isTold(one) && isTold(other)
                || membersOf(one).size() == 1 && !isTold(one) && isTold(other)
                || membersOf(other).size() == 1 && !isTold(other) && isTold(one)) {
            follow(one, other);
        }
    }

    private boolean isTold(int cluster) {
        return membersOf(cluster).stream()
                .anyMatch(index -> !corpus.event(index).hinted());
    }

    private boolean isHint(Pair pair) {
        return corpus.event(pair.one()).hinted() || corpus.event(pair.other()).hinted();
    }

    private void follow(int one, int other) {
        if (one == other) {
            return;
        }
        Set<Integer> following = following(one, other);
        following.addAll(following(other, one));
        double sum = 0;
        double likenesses = 0;
        int never = 0;
        for (int a : membersOf(one)) {
            for (int b : membersOf(other)) {
                double alike = likeness.of(a, b);
                if (isOneArticle(a, b) && (alike < OF_ONE_ARTICLE || threshold.isStage(a, b))) {
                    return;
                }
                if (alike <= EventLikeness.NEVER / 2) {
                    if (EventKinds.isRecurrent(corpus.event(a), corpus.event(b))) {
                        return;
                    }
                    never++;
                } else {
                    likenesses += alike;
                    sum += alike
                            - threshold.of(a, b)
                            + (following.contains(a) || following.contains(b) ? SLACK_OF_NEWS : SLACK);
                }
            }
        }
        int pairs = membersOf(one).size() * membersOf(other).size() - never;
        boolean despite = pairs >= MOST_TO_ONE * never && likenesses >= EventThreshold.ASSURED * pairs;
        if (sum >= 0 && (never == 0 || despite)) {
            join(one, other);
        }
    }

    /** Those of a group that surely go back to what an article of another group is about. */
    private Set<Integer> following(int cluster, int newsOf) {
        Set<Integer> following = new HashSet<>();
        for (int later : membersOf(cluster)) {
            if (membersOf(newsOf).stream()
                    .anyMatch(told ->
                            news.isNews(told, later) && likeness.of(told, later) >= threshold.of(told, later))) {
                following.add(later);
            }
        }
        return following;
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

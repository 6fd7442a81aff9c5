package org.graphwright.belief;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.graphwright.ontology.Limits;
import org.graphwright.ontology.Ontology;

/**
 * Holds facts against what the ontology says can be ({@link Limits}, domains and ranges). Each constraint speaks once to each fact, with
 * what the others' own evidence says: one round of belief propagation over a small factor graph (Kschischang et al., 2001), in which what
 * is likelier takes from what is less likely, and nothing is taken away for good. The order of the facts is of no matter.
 */
public final class Constraints {
    /** What cannot be at all is right once in a hundred: where the ontology or the reading of something else is wrong. */
    private static final double IMPOSSIBLE = LogOdds.of(0.01);

    private final Ontology ontology;
    private final SameFacts same;

    private record Side(String property, boolean subject, String thing) {}

    private record Pair(String one, String other) {
        static Pair of(FactKey fact) {
            boolean inOrder = fact.subject().compareTo(fact.object()) <= 0;
            return inOrder ? new Pair(fact.subject(), fact.object()) : new Pair(fact.object(), fact.subject());
        }
    }

    public Constraints(Ontology ontology) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.same = new SameFacts(ontology);
    }

    /** The fact that stands for a fact and for what says the same from its other side: candidates are of such facts. */
    public FactKey standing(FactKey fact) {
        return same.of(fact);
    }

    /**
     * The log-odds of facts beside one another.
     *
     * @param candidates facts as {@link #standing} gives them, each once
     * @param fits tells whether a fact's things are of the classes that its property joins
     */
    public Map<FactKey, Double> apply(Collection<Candidate> candidates, Predicate<FactKey> fits) {
        Map<FactKey, Double> logOdds = new TreeMap<>();
        candidates.forEach(candidate -> logOdds.put(candidate.fact(), candidate.logOdds()));
        rivals(candidates)
                .forEach((fact, rivals) -> rivals.forEach(
                        limit -> logOdds.merge(fact, AtMost.effect(limit.rivals(), limit.most()), Double::sum)));
        for (Candidate candidate : candidates) {
            if (isTooEarly(candidate) || !fits.test(candidate.fact())) {
                logOdds.merge(candidate.fact(), IMPOSSIBLE, Math::min);
            }
        }
        return logOdds;
    }

    /** Of a fact and these, so many can be right. */
    record Limit(List<Candidate> rivals, int most) {}

    /** For each fact that has rivals the limits under which they are. */
    Map<FactKey, List<Limit>> rivals(Collection<Candidate> candidates) {
        Containment places = new Containment(candidates);
        Map<Side, List<Candidate>> sides = new LinkedHashMap<>();
        Map<Pair, List<Candidate>> pairs = new LinkedHashMap<>();
        Map<String, List<Candidate>> acyclic = new TreeMap<>();
        List<Candidate> sorted = candidates.stream()
                .sorted((one, other) -> one.fact().compareTo(other.fact()))
                .toList();
        for (Candidate candidate : sorted) {
            place(candidate, sides, pairs, acyclic);
        }
        Map<FactKey, List<Limit>> limits = new HashMap<>();
        sides.forEach((side, facts) -> ofSide(side, facts, places, limits));
        pairs.values().forEach(facts -> ofPair(facts, limits));
        acyclic.values()
                .forEach(facts -> new Cycles().find(facts, (one, other) -> {
                    add(limits, one, List.of(other), 1);
                    add(limits, other, List.of(one), 1);
                }));
        return limits;
    }

    private void place(
            Candidate candidate,
            Map<Side, List<Candidate>> sides,
            Map<Pair, List<Candidate>> pairs,
            Map<String, List<Candidate>> acyclic) {
        FactKey fact = candidate.fact();
        Limits limits = ontology.limits(fact.property());
        if (limits.objects() > 0) {
            put(sides, new Side(fact.property(), true, fact.subject()), candidate);
            if (same.isSymmetric(fact.property())) {
                put(sides, new Side(fact.property(), true, fact.object()), candidate);
            }
        }
        if (limits.subjects() > 0 && fact.joinsThings()) {
            put(sides, new Side(fact.property(), false, fact.object()), candidate);
        }
        if (!limits.excludes().isEmpty() && fact.joinsThings()) {
            put(pairs, Pair.of(fact), candidate);
        }
        if (limits.acyclic()) {
            put(acyclic, fact.property(), candidate);
        }
    }

    private static <K> void put(Map<K, List<Candidate>> groups, K key, Candidate candidate) {
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(candidate);
    }

    private void ofSide(Side side, List<Candidate> facts, Containment places, Map<FactKey, List<Limit>> limits) {
        Limits limit = ontology.limits(side.property());
        for (Candidate fact : facts) {
            List<Candidate> rivals = facts.stream()
                    .filter(other -> other != fact)
                    .filter(other -> !limit.atOneTime() || fact.meets(other))
                    .filter(other -> !side.subject() || !places.agree(fact.fact(), other.fact()))
                    .toList();
            add(limits, fact, rivals, side.subject() ? limit.objects() : limit.subjects());
        }
    }

    private void ofPair(List<Candidate> facts, Map<FactKey, List<Limit>> limits) {
        for (Candidate fact : facts) {
            add(
                    limits,
                    fact,
                    facts.stream()
                            .filter(other -> ontology.limits(fact.fact().property())
                                    .excludes()
                                    .contains(other.fact().property()))
                            .toList(),
                    1);
        }
    }

    private static void add(Map<FactKey, List<Limit>> limits, Candidate fact, List<Candidate> rivals, int most) {
        if (rivals.size() >= most) {
            limits.computeIfAbsent(fact.fact(), k -> new ArrayList<>()).add(new Limit(rivals, most));
        }
    }

    /** True for a date that no article of its day or later gives. */
    private boolean isTooEarly(Candidate candidate) {
        FactKey fact = candidate.fact();
        String latest = candidate.latest();
        if (fact.joinsThings()
                || latest.isEmpty()
                || !ontology.limits(fact.property()).notAfterArticle()) {
            return false;
        }
        String day = fact.object().replaceFirst("/.*", "");
        int known = Math.min(day.length(), latest.length());
        return day.matches("\\d{4}(-.*)?") && day.substring(0, known).compareTo(latest.substring(0, known)) > 0;
    }
}

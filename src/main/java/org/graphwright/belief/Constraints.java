package org.graphwright.belief;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Map<FactKey, List<LimitEffect>> effects = effects(candidates);
        Map<FactKey, Double> logOdds = new TreeMap<>();
        for (Candidate candidate : candidates) {
            FactKey fact = candidate.fact();
            logOdds.put(fact, logOdds(candidate, effects.getOrDefault(fact, List.of()), fits.test(fact)));
        }
        return logOdds;
    }

    /**
     * The log-odds of a fact beside others.
     *
     * @param effects of all limits on it, in order
     * @param fits true where its things are of the classes that its property joins
     */
    double logOdds(Candidate candidate, List<LimitEffect> effects, boolean fits) {
        double sum = candidate.logOdds();
        for (LimitEffect effect : effects) {
            sum += effect.effect();
        }
        return isTooEarly(candidate) || !fits ? Math.min(sum, IMPOSSIBLE) : sum;
    }

    /** What limits do, in order, for each fact that has rivals. */
    Map<FactKey, List<LimitEffect>> effects(Collection<Candidate> candidates) {
        Containment places = new Containment(candidates);
        Map<LimitKey, List<Candidate>> groups = new HashMap<>();
        candidates.forEach(candidate -> limits(candidate)
                .forEach(limit ->
                        groups.computeIfAbsent(limit, k -> new ArrayList<>()).add(candidate)));
        Map<FactKey, List<LimitEffect>> effects = new HashMap<>();
        groups.forEach((limit, of) -> effects(limit, of, places)
                .forEach(effect -> effects.computeIfAbsent(effect.fact(), k -> new ArrayList<>(1))
                        .add(effect)));
        effects.values().forEach(of -> of.sort(Comparator.naturalOrder()));
        return effects;
    }

    /** What a fact shares with others of which but so many can be right. */
    List<LimitKey> limits(Candidate candidate) {
        FactKey fact = candidate.fact();
        Limits limits = ontology.limits(fact.property());
        List<LimitKey> keys = new ArrayList<>();
        if (limits.objects() > 0) {
            keys.add(LimitKey.side(fact.property(), true, fact.subject()));
            if (same.isSymmetric(fact.property()) && !fact.subject().equals(fact.object())) {
                keys.add(LimitKey.side(fact.property(), true, fact.object()));
            }
        }
        if (limits.subjects() > 0 && fact.joinsThings()) {
            keys.add(LimitKey.side(fact.property(), false, fact.object()));
        }
        if (!limits.excludes().isEmpty() && fact.joinsThings()) {
            keys.add(LimitKey.pair(fact));
        }
        if (limits.acyclic()) {
            keys.add(LimitKey.circle(fact.property()));
        }
        return keys;
    }

    /**
     * What a limit does to its facts.
     *
     * @param candidates all that share it
     */
    List<LimitEffect> effects(LimitKey limit, Collection<Candidate> candidates, Containment places) {
        List<Candidate> facts = candidates.stream()
                .sorted(Comparator.comparing(Candidate::fact))
                .toList();
        LimitEffects effects = new LimitEffects(
                limit, facts.get(0).fact(), limits(facts.get(0)).indexOf(limit));
        switch (limit.kind()) {
            case SIDE -> ofSide(limit, facts, places, effects);
            case PAIR -> ofPair(facts, effects);
            case CIRCLE ->
                new Cycles().find(facts, (one, other) -> {
                    effects.add(one, List.of(other), List.of(other), 1);
                    effects.add(other, List.of(one), List.of(one), 1);
                });
        }
        return effects.all();
    }

    private void ofSide(LimitKey side, List<Candidate> facts, Containment places, LimitEffects effects) {
        Limits limit = ontology.limits(requireNonNull(side.property()));
        Set<Candidate> wide = side.subject() ? wide(facts, places) : Set.of();
        for (Candidate fact : facts) {
            List<Candidate> rivals = facts.stream()
                    .filter(other -> other != fact && !wide.contains(other))
                    .filter(other -> !limit.atOneTime() || fact.meets(other))
                    .filter(other -> !side.subject() || !places.agree(fact.fact(), other.fact()))
                    .toList();
            effects.add(
                    fact,
                    rivals,
                    wide.contains(fact) ? List.of() : rivals,
                    side.subject() ? limit.objects() : limit.subjects());
        }
    }

    /** Those that another says more closely: who was born in Graz, Austria, has one rival of Vienna and not two. */
    private static Set<Candidate> wide(List<Candidate> facts, Containment places) {
        Set<Candidate> wide = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Candidate fact : facts) {
            if (facts.stream().anyMatch(other -> places.isWithin(other.fact(), fact.fact()))) {
                wide.add(fact);
            }
        }
        return wide;
    }

    private void ofPair(List<Candidate> facts, LimitEffects effects) {
        for (Candidate fact : facts) {
            List<Candidate> rivals = facts.stream()
                    .filter(other -> ontology.limits(fact.fact().property())
                            .excludes()
                            .contains(other.fact().property()))
                    .toList();
            effects.add(fact, rivals, rivals, 1);
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

package org.graphwright.belief;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.graphwright.ontology.Ontology;

/**
 * One figure for each fact over all articles that state it. The surest article's evidence, the number of independent articles, and how
 * many more speak of its things and are silent of it, add up as log-odds with fitted weights: the idea of Knowledge Vault (Dong et al.,
 * 2014), where extractors' confidences and what is known otherwise are fused, and of truth discovery (Yin, Han and Yu, 2008; Li et al.,
 * 2016), where sources that copy one another count once. Then {@link Constraints} hold the facts against one another. What a more special
 * property says, a more general one says at least as surely. The order in which reports come is of no matter.
 */
public final class Beliefs {
    private final BeliefSteps steps;
    private final Constraints constraints;
    private final SortedMap<FactKey, List<Report>> reports = new TreeMap<>();
    private final Set<FactKey> confirmed = new TreeSet<>();

    /** @param weights of the features of {@link Features} */
    public Beliefs(Ontology ontology, Weights weights) {
        this.steps = new BeliefSteps(ontology, weights);
        this.constraints = new Constraints(ontology);
    }

    /** Heeds a report. */
    public void add(Report report) {
        reports.computeIfAbsent(steps.standing(report.fact()), key -> new ArrayList<>(1))
                .add(report);
    }

    /** Takes a fact for right, whatever the reports: a user says so. Only facts that are reported have a belief. */
    public void confirm(FactKey fact) {
        confirmed.add(steps.standing(fact));
    }

    /**
     * The beliefs of all facts reported so far.
     *
     * @param articles how many articles mention a thing, copies counted once
     * @param fits tells whether a fact's things are of the classes that its property joins
     */
    public SortedMap<FactKey, Belief> of(ToIntFunction<String> articles, Predicate<FactKey> fits) {
        SortedMap<FactKey, FactTally> tallies = new TreeMap<>();
        Map<FactKey, Candidate> candidates = new TreeMap<>();
        reports.forEach((fact, ofFact) -> {
            FactTally tally = steps.tally(ofFact);
            tallies.put(fact, tally);
            candidates.put(fact, steps.candidate(tally, articles, confirmed.contains(fact)));
        });
        Map<FactKey, List<LimitEffect>> effects = constraints.effects(candidates.values());
        SortedMap<FactKey, Belief> beliefs = new TreeMap<>();
        tallies.forEach((fact, tally) -> {
            List<LimitEffect> ofFact = effects.getOrDefault(fact, List.of()).stream()
                    .map(effect -> effect.with(stated(effect.rivals(), tallies)))
                    .toList();
            Belief belief = steps.belief(
                    tally, requireNonNull(candidates.get(fact)), ofFact, fits.test(fact), confirmed.contains(fact));
            tally.stated().forEach(stated -> beliefs.put(stated, belief));
        });
        steps.raise(beliefs);
        return beliefs;
    }

    /** Facts as articles state them. */
    private static List<FactKey> stated(List<FactKey> facts, Map<FactKey, FactTally> tallies) {
        return facts.stream()
                .flatMap(fact -> requireNonNull(tallies.get(fact)).stated().stream())
                .toList();
    }
}

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
import org.graphwright.model.Tense;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Property;

/**
 * One figure for each fact over all articles that state it. The surest article's evidence, the number of independent articles, and how
 * many more speak of its things and are silent of it, add up as log-odds with fitted weights: the idea of Knowledge Vault (Dong et al.,
 * 2014), where extractors' confidences and what is known otherwise are fused, and of truth discovery (Yin, Han and Yu, 2008; Li et al.,
 * 2016), where sources that copy one another count once. Then {@link Constraints} hold the facts against one another. What a more special
 * property says, a more general one says at least as surely. The order in which reports come is of no matter.
 */
public final class Beliefs {
    private final Ontology ontology;
    private final Weights weights;
    private final Features features;
    private final Constraints constraints;
    private final SortedMap<FactKey, SortedMap<String, List<Report>>> reports = new TreeMap<>();
    private final SortedMap<FactKey, FactKey> standing = new TreeMap<>();
    private final Set<FactKey> confirmed = new TreeSet<>();

    /** @param weights of the features of {@link Features} */
    public Beliefs(Ontology ontology, Weights weights) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.weights = requireNonNull(weights, "weights is null");
        this.features = new Features(ontology);
        this.constraints = new Constraints(ontology);
    }

    /** Heeds a report. */
    public void add(Report report) {
        FactKey fact = constraints.standing(report.fact());
        standing.put(report.fact(), fact);
        reports.computeIfAbsent(fact, key -> new TreeMap<>())
                .computeIfAbsent(report.source(), source -> new ArrayList<>(1))
                .add(report);
    }

    /** Takes a fact for right, whatever the reports: a user says so. Only facts that are reported have a belief. */
    public void confirm(FactKey fact) {
        confirmed.add(constraints.standing(fact));
    }

    /**
     * The beliefs of all facts reported so far.
     *
     * @param articles how many articles mention a thing, copies counted once
     * @param fits tells whether a fact's things are of the classes that its property joins
     */
    public SortedMap<FactKey, Belief> of(ToIntFunction<String> articles, Predicate<FactKey> fits) {
        List<Candidate> candidates = new ArrayList<>();
        reports.forEach((fact, bySource) -> candidates.add(candidate(fact, bySource, articles)));
        Map<FactKey, Double> logOdds = constraints.apply(candidates, fits);
        Map<FactKey, List<FactKey>> contradicted = contradicted(candidates);
        SortedMap<FactKey, Belief> beliefs = new TreeMap<>();
        standing.forEach((fact, key) -> {
            double belief = confirmed.contains(key) ? 1 : LogOdds.probability(requireNonNull(logOdds.get(key)));
            int sources = requireNonNull(reports.get(key)).size();
            beliefs.put(
                    fact,
                    new Belief(Math.round(belief * 1000) / 1000.0, sources, contradicted.getOrDefault(key, List.of())));
        });
        raiseGeneral(beliefs);
        return beliefs;
    }

    /** For each fact those that contradict it, as articles state them. */
    private Map<FactKey, List<FactKey>> contradicted(List<Candidate> candidates) {
        Map<FactKey, List<FactKey>> stated = new TreeMap<>();
        standing.forEach((fact, key) ->
                stated.computeIfAbsent(key, k -> new ArrayList<>()).add(fact));
        Map<FactKey, List<FactKey>> contradicted = new TreeMap<>();
        constraints.rivals(candidates).forEach((fact, limits) -> {
            TreeSet<FactKey> rivals = new TreeSet<>();
            limits.forEach(limit ->
                    limit.rivals().forEach(rival -> rivals.addAll(stated.getOrDefault(rival.fact(), List.of()))));
            contradicted.put(fact, List.copyOf(rivals));
        });
        return contradicted;
    }

    private Candidate candidate(
            FactKey fact, SortedMap<String, List<Report>> bySource, ToIntFunction<String> articles) {
        double surest = bySource.values().stream()
                .flatMap(List::stream)
                .mapToDouble(report -> weights.sum(features.of(report)))
                .max()
                .orElseThrow();
        TreeSet<String> current = new TreeSet<>();
        boolean holds = false;
        String latest = "";
        for (List<Report> ofSource : bySource.values()) {
            for (Report report : ofSource) {
                latest = report.day().compareTo(latest) > 0 ? report.day() : latest;
                if (report.tense() == Tense.CURRENT) {
                    holds = true;
                    current.add(report.day());
                }
            }
        }
        current.remove("");
        return new Candidate(
                fact,
                confirmed.contains(fact)
                        ? LogOdds.MOST
                        : surest + weights.sum(features.of(fact, bySource.size(), articles)),
                holds,
                current.isEmpty() ? "" : current.first(),
                current.isEmpty() ? "" : current.last(),
                latest);
    }

    private void raiseGeneral(SortedMap<FactKey, Belief> beliefs) {
        new TreeMap<>(beliefs).forEach((fact, belief) -> {
            for (String general : ontology.property(fact.property())
                    .map(Property::superProperties)
                    .orElse(List.of())) {
                FactKey implied = new FactKey(fact.subject(), general, fact.object(), fact.datatype());
                beliefs.computeIfPresent(
                        implied,
                        (key, own) ->
                                new Belief(Math.max(own.belief(), belief.belief()), own.sources(), own.contradicts()));
            }
        });
    }
}

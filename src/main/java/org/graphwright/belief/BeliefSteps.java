package org.graphwright.belief;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.graphwright.model.Tense;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Property;

/**
 * The steps by which facts over all articles get their {@link Belief}, each a function of its part of the facts, so that they can be taken
 * on one machine or on many:
 *
 * <ol>
 *   <li>{@link #tally} the reports of each {@link #standing} fact;
 *   <li>hold it, as a {@link #candidate}, against those that share a {@link #limits limit} with it: {@link #effects};
 *   <li>add these up: {@link #belief};
 *   <li>{@link #raise} what a more special property says.
 * </ol>
 */
public final class BeliefSteps {
    private final Ontology ontology;
    private final Weights weights;
    private final Features features;
    private final Constraints constraints;

    /** @param weights of the features of {@link Features} */
    public BeliefSteps(Ontology ontology, Weights weights) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.weights = requireNonNull(weights, "weights is null");
        this.features = new Features(ontology);
        this.constraints = new Constraints(ontology);
    }

    /** The fact that stands for a fact and for what says the same from its other side. */
    public FactKey standing(FactKey fact) {
        return constraints.standing(fact);
    }

    /**
     * What articles say together of a fact.
     *
     * @param reports all of one standing fact, at least one, in whatever order
     */
    public FactTally tally(Collection<Report> reports) {
        SortedSet<FactKey> stated = new TreeSet<>();
        SortedSet<String> sources = new TreeSet<>();
        List<Report> current = new ArrayList<>();
        List<Report> former = new ArrayList<>();
        double surest = Double.NEGATIVE_INFINITY;
        String latest = "";
        for (Report report : reports) {
            stated.add(report.fact());
            sources.add(report.source());
            surest = Math.max(surest, weights.sum(features.of(report)));
            latest = report.day().compareTo(latest) > 0 ? report.day() : latest;
            if (report.tense() == Tense.CURRENT) {
                current.add(report);
            } else if (report.tense() == Tense.FORMER) {
                former.add(report);
            }
        }
        List<Report> held = held(current, former);
        SortedSet<String> days = new TreeSet<>();
        held.forEach(report -> days.add(report.day()));
        days.remove("");
        return new FactTally(
                constraints.standing(stated.first()),
                List.copyOf(stated),
                surest,
                sources.size(),
                !held.isEmpty(),
                days.isEmpty() ? "" : days.first(),
                days.isEmpty() ? "" : days.last(),
                latest);
    }

    /**
     * Those by which it holds at their time: of an office that as many articles say to be over, only what is told before the first of them.
     * Who was president is called so later, too.
     */
    private static List<Report> held(List<Report> current, List<Report> former) {
        if (sources(former) < sources(current)) {
            return current;
        }
        String over =
                former.stream().map(Report::day).min(Comparator.naturalOrder()).orElse("");
        return current.stream()
                .filter(report -> !report.day().isEmpty() && report.day().compareTo(over) < 0)
                .toList();
    }

    private static long sources(List<Report> reports) {
        return reports.stream().map(Report::source).distinct().count();
    }

    /**
     * The fact before it is held against others.
     *
     * @param articles how many articles mention a thing, copies counted once
     * @param confirmed true where a user says that it is right
     */
    public Candidate candidate(FactTally tally, ToIntFunction<String> articles, boolean confirmed) {
        return new Candidate(
                tally.fact(),
                confirmed
                        ? LogOdds.MOST
                        : tally.surest() + weights.sum(features.of(tally.fact(), tally.sources(), articles)),
                tally.current(),
                tally.first(),
                tally.last(),
                tally.latest());
    }

    /** What it shares with others of which but so many can be right. */
    public List<LimitKey> limits(Candidate candidate) {
        return constraints.limits(candidate);
    }

    /**
     * What a limit does to its facts.
     *
     * @param candidates all that share it
     * @param places which places lie in which, by all facts
     */
    public List<LimitEffect> effects(LimitKey limit, Collection<Candidate> candidates, Containment places) {
        return constraints.effects(limit, candidates, places);
    }

    /**
     * How sure the fact is.
     *
     * @param effects of all limits on it, in order
     * @param fits true where its things are of the classes that its property joins
     * @param confirmed true where a user says that it is right
     */
    public Belief belief(
            FactTally tally, Candidate candidate, List<LimitEffect> effects, boolean fits, boolean confirmed) {
        double belief = confirmed ? 1 : LogOdds.probability(constraints.logOdds(candidate, effects, fits));
        SortedSet<FactKey> contradicts = new TreeSet<>();
        effects.forEach(effect -> contradicts.addAll(effect.rivals()));
        return new Belief(Math.round(belief * 1000) / 1000.0, tally.sources(), List.copyOf(contradicts));
    }

    /**
     * What a more special property says, a more general one says at least as surely, be it said from the other side: a company's chief
     * executive is its head.
     *
     * @param beliefs of facts, at least of all that join the same {@link FactKey#ends}
     */
    public void raise(SortedMap<FactKey, Belief> beliefs) {
        new TreeMap<>(beliefs).forEach((fact, belief) -> {
            Property property = ontology.property(fact.property()).orElse(null);
            if (property == null) {
                return;
            }
            property.superProperties()
                    .forEach(general -> raise(
                            beliefs,
                            new FactKey(fact.subject(), general, fact.object(), fact.datatype()),
                            belief.belief()));
            if (property.inverse() != null && fact.joinsThings()) {
                ontology.property(property.inverse())
                        .map(Property::superProperties)
                        .orElse(List.of())
                        .forEach(general -> raise(
                                beliefs, new FactKey(fact.object(), general, fact.subject(), null), belief.belief()));
            }
        });
    }

    private static void raise(SortedMap<FactKey, Belief> beliefs, FactKey implied, double least) {
        beliefs.computeIfPresent(
                implied, (key, own) -> new Belief(Math.max(own.belief(), least), own.sources(), own.contradicts()));
    }
}

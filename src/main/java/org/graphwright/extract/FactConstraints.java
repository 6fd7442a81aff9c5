package org.graphwright.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.graphwright.belief.Candidate;
import org.graphwright.belief.Constraints;
import org.graphwright.belief.FactKey;
import org.graphwright.belief.LogOdds;
import org.graphwright.model.EntityId;
import org.graphwright.model.Fact;
import org.graphwright.model.Reading;
import org.graphwright.model.Tense;
import org.graphwright.ontology.Ontology;

/** Makes facts of an article less sure where the ontology says that they cannot all be right. */
final class FactConstraints {
    private final Constraints constraints;

    FactConstraints(Ontology ontology) {
        this.constraints = new Constraints(ontology);
    }

    /**
     * The new facts with confidences that heed one another and the facts that are there, which stay as they are.
     *
     * @param reading with the facts that are there
     */
    List<Fact> heed(Reading reading, List<Fact> facts) {
        LocalDate date = reading.article().date();
        String day = date == null ? "" : date.toString();
        SortedMap<FactKey, Candidate> candidates = new TreeMap<>();
        for (List<Fact> some : List.of(reading.facts(), facts)) {
            for (Fact fact : some) {
                if (fact.isResolved() && fact.isAsserted()) {
                    FactKey key = constraints.standing(key(fact));
                    candidates.merge(key, candidate(key, fact, day), FactConstraints::surer);
                }
            }
        }
        Map<FactKey, Double> logOdds = constraints.apply(candidates.values(), fact -> true);
        List<Fact> heeded = new ArrayList<>();
        for (Fact fact : facts) {
            Candidate candidate = fact.isResolved() ? candidates.get(constraints.standing(key(fact))) : null;
            double change = candidate == null || !fact.isAsserted()
                    ? 0
                    : Objects.requireNonNull(logOdds.get(candidate.fact())) - candidate.logOdds();
            heeded.add(change == 0 ? fact : fact.withConfidence(changed(fact.confidence(), change)));
        }
        return heeded;
    }

    private static FactKey key(Fact fact) {
        return FactKey.of(fact, EntityId::value);
    }

    private static Candidate candidate(FactKey key, Fact fact, String day) {
        boolean current = fact.surest().tense() == Tense.CURRENT;
        return new Candidate(key, LogOdds.of(fact.confidence()), current, day, day, day);
    }

    private static Candidate surer(Candidate one, Candidate other) {
        return other.logOdds() > one.logOdds() ? other : one;
    }

    private static double changed(double confidence, double change) {
        return Math.round(LogOdds.probability(LogOdds.of(confidence) + change) * 1000) / 1000.0;
    }
}

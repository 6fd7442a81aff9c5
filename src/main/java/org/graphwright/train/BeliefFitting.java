package org.graphwright.train;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.graphwright.belief.FactKey;
import org.graphwright.belief.Features;
import org.graphwright.belief.LogOdds;
import org.graphwright.belief.Report;
import org.graphwright.belief.Weights;
import org.graphwright.evaluate.JudgedFact;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Tense;

/**
 * Fits the weights of {@link Features}: those of evidence to facts of annotated stories, and with these those of sources and of how much
 * things are spoken of to facts of a graph that somebody has judged.
 */
public final class BeliefFitting {
    /** Stories are parted in so many folds; each is foretold by what the others teach. */
    public static final int FOLDS = 5;

    /** In a graph's judged facts: that they are of another set than the stories. It is fitted, and then left out. */
    private static final String SET = "set";

    // How strongly {@link LogisticFit} draws weights to what is expected, and what is expected of the weight of
    // sources; by hand.
    private static final double PULL_OF_PROPERTY = 40;
    private static final double PULL = 4;
    private static final double PULL_OF_SOURCES = 40;
    private static final double EXPECTED_OF_SOURCES = 0.7;

    private final Features features;

    /**
     * A fact of a graph that somebody has judged.
     *
     * @param evidence log-odds of its surest article by the weights of evidence
     * @param features of its sources and things
     * @param right as judged
     */
    public record JudgedInGraph(double evidence, SortedMap<String, Double> features, boolean right) {}

    /**
     * What was foretold of a fact that was not learnt from.
     *
     * @param probability from 0 to 1
     * @param right whether it is right
     */
    public record Foretold(double probability, boolean right) {}

    public BeliefFitting(Features features) {
        this.features = requireNonNull(features, "features is null");
    }

    /** Weights of evidence. */
    public SortedMap<String, Double> evidence(List<JudgedFact> facts) {
        return new LogisticFit(
                        name -> name.equals(Features.CONFIDENCE) ? 1 : 0,
                        name -> name.startsWith("property-") ? PULL_OF_PROPERTY : PULL)
                .fit(facts.stream().map(this::example).toList());
    }

    /** What each fold's facts are foretold by the others; all facts of a story are of one fold. */
    public List<Foretold> foretold(List<JudgedFact> facts) {
        List<Foretold> foretold = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int kept = fold;
            Weights weights = new Weights(
                    evidence(facts.stream().filter(fact -> fold(fact) != kept).toList()));
            facts.stream()
                    .filter(fact -> fold(fact) == kept)
                    .forEach(fact -> foretold.add(
                            new Foretold(LogOdds.probability(weights.sum(features.of(report(fact)))), fact.right())));
        }
        return foretold;
    }

    /** Weights of sources and of how much things are spoken of. */
    public SortedMap<String, Double> sources(List<JudgedInGraph> facts) {
        SortedMap<String, Double> weights = new LogisticFit(
                        name -> name.equals(Features.SOURCES) ? EXPECTED_OF_SOURCES : 0, name -> PULL_OF_SOURCES)
                .fit(facts.stream().map(BeliefFitting::example).toList());
        weights.remove(SET);
        return weights;
    }

    private static int fold(JudgedFact fact) {
        return Math.floorMod(fact.story().hashCode(), FOLDS);
    }

    private LogisticFit.Example example(JudgedFact fact) {
        return new LogisticFit.Example(features.of(report(fact)), 0, fact.right());
    }

    private static LogisticFit.Example example(JudgedInGraph fact) {
        SortedMap<String, Double> features = new TreeMap<>(fact.features());
        features.put(SET, 1.0);
        return new LogisticFit.Example(features, fact.evidence(), fact.right());
    }

    private static Report report(JudgedFact fact) {
        return new Report(
                new FactKey("", new PropertyName(fact.property()), "", null),
                fact.story(),
                "",
                fact.confidence(),
                fact.passages(),
                fact.by(),
                Tense.CURRENT);
    }
}

package org.graphwright.train;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.graphwright.extract.trained.Scales;

/**
 * Fits what a pair model's probabilities are worth to facts that it did not learn from: Platt scaling (Platt, 1999), one slope for all
 * properties, an intercept for each, drawn towards the common one. The same as {@code src/training/calibrate.py} does for the transformer.
 */
final class ScaleFitting {
    /** Of fewer facts, half of them right, the standard error of an intercept is over 0.2, or five points of confidence. */
    private static final int LEAST = 100;

    /** An intercept of its own is drawn to the common one as if by so many facts of average quality. */
    private static final double PULL = 10;

    // Of gradient descent, and their rate; by hand.
    private static final int STEPS = 4000;
    private static final double RATE = 0.5;

    /**
     * A fact that the model reports.
     *
     * @param property its name
     * @param probability what the model says, 0 to 1
     * @param right true if the text states it
     */
    record Reported(String property, double probability, boolean right) {
        double logOdds() {
            double p = Math.min(Math.max(probability, 0.001), 0.999);
            return Math.log(p / (1 - p));
        }
    }

    /** The scales; none where the facts are too few, or all are right or all wrong. */
    Optional<Scales> fit(List<Reported> facts) {
        long right = facts.stream().filter(Reported::right).count();
        if (facts.size() < LEAST || right == 0 || right == facts.size()) {
            return Optional.empty();
        }
        double slope = 1;
        double common = 0;
        SortedMap<String, Double> own = new TreeMap<>();
        facts.forEach(fact -> own.put(fact.property(), 0.0));
        for (int step = 0; step < STEPS; step++) {
            double ofSlope = 0;
            double ofCommon = 0;
            Map<String, Double> ofOwn = new TreeMap<>();
            for (Reported fact : facts) {
                double scaled = slope * fact.logOdds() + common + own.getOrDefault(fact.property(), 0.0);
                double error = 1 / (1 + Math.exp(-scaled)) - (fact.right() ? 1 : 0);
                ofSlope += error * fact.logOdds();
                ofCommon += error;
                ofOwn.merge(fact.property(), error, Double::sum);
            }
            slope -= RATE * ofSlope / facts.size() / 4;
            common -= RATE * ofCommon / facts.size();
            own.replaceAll((property, intercept) ->
                    intercept - RATE * (ofOwn.getOrDefault(property, 0.0) + PULL * intercept / 4) / facts.size() * 5);
        }
        return Optional.of(scales(slope, common, own));
    }

    private static Scales scales(double slope, double common, Map<String, Double> own) {
        SortedMap<String, Scales.Scale> scales = new TreeMap<>();
        scales.put(Scales.ANY, new Scales.Scale(slope, common));
        own.forEach((property, intercept) -> scales.put(property, new Scales.Scale(slope, common + intercept)));
        return new Scales(scales);
    }
}

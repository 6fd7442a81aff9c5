package org.graphwright.belief;

/** Probabilities as log-odds, in which evidence adds up. Both ways are bounded, so that nothing is ever beyond doubt. */
public final class LogOdds {
    /** The odds are never further from even: 403 to 1, a probability of 0.9975. */
    static final double MOST = 6;

    /** The probability of that, so that no logarithm is infinite. */
    private static final double NEAREST = 1 / (1 + Math.exp(MOST));

    private LogOdds() {}

    /** The log-odds of a probability from 0 to 1. */
    public static double of(double probability) {
        double p = Math.min(Math.max(probability, NEAREST), 1 - NEAREST);
        return Math.log(p / (1 - p));
    }

    /** The probability of log-odds. */
    public static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-bounded(logOdds)));
    }

    static double bounded(double logOdds) {
        return Math.min(Math.max(logOdds, -MOST), MOST);
    }
}

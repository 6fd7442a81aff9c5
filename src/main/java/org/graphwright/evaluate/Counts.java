package org.graphwright.evaluate;

/**
 * Right, wrong and missed.
 *
 * @param right true positives
 * @param wrong false positives
 * @param missed false negatives
 */
public record Counts(int right, int wrong, int missed) {
    public static final Counts NONE = new Counts(0, 0, 0);

    public Counts plus(Counts other) {
        return new Counts(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    /** From 0 to 1; 0 where nothing was predicted. */
    public double precision() {
        return right + wrong == 0 ? 0 : (double) right / (right + wrong);
    }

    /** From 0 to 1; 0 where nothing was to be found. */
    public double recall() {
        return right + missed == 0 ? 0 : (double) right / (right + missed);
    }

    /** The harmonic mean of precision and recall, from 0 to 1. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}

package org.graphwright.belief;

/**
 * How sure a fact is.
 *
 * @param belief how likely it is right, from 0 to 1, in thousandths
 * @param sources how many articles state it; an article and its copies are one
 */
public record Belief(double belief, int sources) {
    public Belief {
        if (!(belief >= 0 && belief <= 1) || sources < 1) {
            throw new IllegalArgumentException("no belief: " + belief + " by " + sources);
        }
    }
}

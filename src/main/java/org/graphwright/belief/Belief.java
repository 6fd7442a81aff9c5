package org.graphwright.belief;

import java.io.Serializable;
import java.util.List;

/**
 * How sure a fact is.
 *
 * @param belief how likely it is right, from 0 to 1, in thousandths
 * @param sources how many articles state it; an article and its copies are one
 * @param contradicts the facts that can hardly be right together with it, sorted
 */
public record Belief(double belief, int sources, List<FactKey> contradicts) implements Serializable {
    public Belief {
        contradicts = List.copyOf(contradicts);
        if (!(belief >= 0 && belief <= 1) || sources < 1) {
            throw new IllegalArgumentException("no belief: " + belief + " by " + sources);
        }
    }
}

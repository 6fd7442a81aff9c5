package org.graphwright.explore;

import java.util.List;

/**
 * One fact on a way between two things.
 *
 * @param from the thing one comes from
 * @param fact the fact, with its surest passage
 * @param forward true if {@code from} is the fact's subject
 * @param to the thing one gets to
 * @param others the other facts that join the two, less sure ones last
 */
public record PathStep(ThingRef from, FactSummary fact, boolean forward, ThingRef to, List<FactSummary> others) {
    public PathStep {
        others = List.copyOf(others);
    }
}

package org.graphwright.explore;

import java.util.List;

/**
 * A way between two things, fact by fact.
 *
 * @param steps at least one; each begins where the one before ends
 * @param belief product of the steps' beliefs, from 0 to 1
 */
public record FoundPath(List<PathStep> steps, double belief) {
    public FoundPath {
        steps = List.copyOf(steps);
    }
}

package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

/**
 * A proposal to join two units.
 *
 * @param first number of the one
 * @param second number of the other
 * @param score from 0 to 1: of proposals that cannot all be followed the higher ones win; above 1 for what a user states
 * @param reason why
 */
record Merge(int first, int second, double score, Reason reason) {
    Merge {
        requireNonNull(reason, "reason is null");
    }

    /** True of what only another statement can stop. */
    boolean isStated() {
        return score > 1;
    }
}

package org.graphwright.extract.transformer;

import java.util.List;
import org.graphwright.model.Tense;

/**
 * What the pair head says of how a fact holds that it reads between two mentions. The probabilities, 0 to 1, mean nothing where no
 * property reaches its threshold.
 *
 * @param former that it held once and holds no longer
 * @param future that it is to hold
 */
record PairStatus(double former, double future) {
    /** The outputs' names, in their order. What is claimed or denied is told better by quotations and words: the last two are not read. */
    static final List<String> NAMES = List.of("former", "future", "claimed", "denied");

    /** What the model takes rather for so than not. */
    private static final double LEAST = 0.5;

    Tense tense() {
        if (former >= LEAST && former >= future) {
            return Tense.FORMER;
        }
        return future >= LEAST ? Tense.FUTURE : Tense.CURRENT;
    }
}

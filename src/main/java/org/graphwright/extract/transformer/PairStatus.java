package org.graphwright.extract.transformer;

import java.util.List;
import org.graphwright.model.Tense;

/**
 * What the pair head says of how a fact holds that it reads between two mentions. The probabilities, 0 to 1, mean nothing where no
 * property reaches its threshold.
 *
 * @param former that it held once and holds no longer
 * @param future that it is to hold
 * @param claimed that somebody only alleges, plans or supposes it
 * @param denied that the text denies it
 */
record PairStatus(double former, double future, double claimed, double denied) {
    /** The outputs' names, in their order. */
    static final List<String> NAMES = List.of("former", "future", "claimed", "denied");

    private static final double LEAST = 0.5;

    Tense tense() {
        if (former >= LEAST && former >= future) {
            return Tense.FORMER;
        }
        return future >= LEAST ? Tense.FUTURE : Tense.CURRENT;
    }
}

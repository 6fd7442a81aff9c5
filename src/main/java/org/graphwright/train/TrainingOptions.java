package org.graphwright.train;

import java.util.Set;
import org.graphwright.extract.light.FeatureGroup;

/**
 * How the light models are trained.
 *
 * @param seed of the order in which examples are learnt from
 * @param nameRounds how often all sentences are gone through
 * @param pairRounds how often all pairs are gone through
 * @param cutoff how often a feature must occur to be learnt
 * @param heldOutFold texts of this fold are kept aside for the report, and so are names by chance; 0 for chance alone
 * @param heldOut every how many sentences and texts are kept aside for the report; 0 for none
 * @param without groups of name features to leave out, to see what they bring
 */
public record TrainingOptions(
        long seed,
        int nameRounds,
        int pairRounds,
        int cutoff,
        int heldOutFold,
        int heldOut,
        Set<FeatureGroup> without) {
    /** What the shipped models were trained with, but for the fold. */
    public static final TrainingOptions DEFAULT = new TrainingOptions(1, 5, 15, 3, 0, 20, Set.of());

    public TrainingOptions {
        without = Set.copyOf(without);
        if (nameRounds < 1 || pairRounds < 1 || cutoff < 1 || heldOut < 0 || heldOut == 1) {
            throw new IllegalArgumentException(
                    "training needs at least a round, a cutoff of 1, and something to learn from");
        }
    }
}

package org.graphwright.train;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.graphwright.extract.light.PairModel;

/**
 * Trains maximum-entropy models of properties by stochastic gradient with AdaGrad (Duchi et al., 2011). The same examples and seed give
 * the same model.
 */
final class PairTrainer {
    // AdaGrad's rate, the pull of weights to nought at each step, and the error of a probability that is not learnt
    // from; by hand.
    private static final double RATE = 0.1;
    private static final double DECAY = 1e-5;
    private static final double LEAST_GRADIENT = 0.005;

    private final List<String> properties;
    private final int rounds;
    private final int cutoff;
    private final long seed;

    PairTrainer(List<String> properties, int rounds, int cutoff, long seed) {
        this.properties = List.copyOf(properties);
        this.rounds = rounds;
        this.cutoff = cutoff;
        this.seed = seed;
    }

    /** @param progress told the number of each round that is done */
    PairModel train(List<PairExample> examples, float threshold, IntConsumer progress) {
        // a feature counts once a pair
        FrequentFeatures frequent = new FrequentFeatures(
                examples.stream()
                        .flatMapToInt(e -> Arrays.stream(e.features()).distinct())
                        .toArray(),
                cutoff);
        int width = properties.size();
        int[][] rows = examples.stream().map(e -> frequent.rows(e.features())).toArray(int[][]::new);
        float[] weights = new float[frequent.keys().length * width];
        float[] squares = new float[frequent.keys().length * width];
        RandomOrder order = new RandomOrder(rows.length, seed);
        for (int round = 1; round <= rounds; round++) {
            for (int i : order.next()) {
                learn(rows[i], examples.get(i).told(), weights, squares);
            }
            progress.accept(round);
        }
        float[] thresholds = new float[width];
        Arrays.fill(thresholds, threshold);
        return PairModel.of(properties, thresholds, frequent.keys(), weights);
    }

    private static void learn(int[] rows, byte[] told, float[] weights, float[] squares) {
        int width = told.length;
        for (int p = 0; p < width; p++) {
            if (told[p] == PairExample.UNKNOWN) {
                continue;
            }
            double score = 0;
            for (int row : rows) {
                score += weights[row * width + p];
            }
            double gradient = told[p] - 1 / (1 + Math.exp(-score));
            if (Math.abs(gradient) < LEAST_GRADIENT) {
                continue;
            }
            for (int row : rows) {
                int at = row * width + p;
                double g = gradient - DECAY * weights[at];
                squares[at] += (float) (g * g);
                weights[at] += (float) (RATE * g / Math.sqrt(squares[at] + 1));
            }
        }
    }
}

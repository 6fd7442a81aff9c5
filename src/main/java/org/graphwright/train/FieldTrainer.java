package org.graphwright.train;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.graphwright.extract.light.NameLabels;
import org.graphwright.extract.light.NameModel;

/**
 * Trains a conditional random field by stochastic gradient with AdaGrad (Duchi et al., 2011). Words whose label is only partly known
 * count with all that they may be (Tsuboi et al., 2008), so that sets which leave types unmarked can be mixed. The same examples and seed
 * give the same model.
 */
final class FieldTrainer {
    private static final int L = NameLabels.COUNT;

    // AdaGrad's rate, and the pull of weights to nought at each step; by hand.
    private static final double RATE = 0.1;
    private static final double DECAY = 2e-6;

    /** Gradients below it change nothing that matters, and are most of them. */
    private static final double LEAST_GRADIENT = 0.002;

    /** A sentence's features and allowed labels. */
    record Item(int[][] features, int[] allowed) {}

    private final int rounds;
    private final int cutoff;
    private final long seed;

    private float[] weights = new float[0];
    private float[] squares = new float[0];
    private final float[] transitions = new float[(L + 1) * L];
    private final float[] transitionSquares = new float[(L + 1) * L];
    private final boolean[] may = new boolean[(L + 1) * L];

    FieldTrainer(int rounds, int cutoff, long seed) {
        this.rounds = rounds;
        this.cutoff = cutoff;
        this.seed = seed;
        for (int b = 0; b <= L; b++) {
            for (int y = 0; y < L; y++) {
                may[b * L + y] = NameLabels.mayFollow(b, y);
            }
        }
    }

    /** @param progress told the number of each round that is done */
    NameModel train(List<Item> items, IntConsumer progress) {
        FrequentFeatures frequent = new FrequentFeatures(features(items), cutoff);
        List<Item> rows = items.stream()
                .map(item -> new Item(
                        Arrays.stream(item.features()).map(frequent::rows).toArray(int[][]::new), item.allowed()))
                .toList();
        weights = new float[frequent.keys().length * L];
        squares = new float[frequent.keys().length * L];
        RandomOrder order = new RandomOrder(rows.size(), seed);
        for (int round = 1; round <= rounds; round++) {
            for (int i : order.next()) {
                learn(rows.get(i));
            }
            progress.accept(round);
        }
        return NameModel.of(frequent.keys(), weights, transitions);
    }

    private static int[] features(List<Item> items) {
        int total = 0;
        for (Item item : items) {
            for (int[] features : item.features()) {
                total += features.length;
            }
        }
        int[] all = new int[total];
        int at = 0;
        for (Item item : items) {
            for (int[] features : item.features()) {
                System.arraycopy(features, 0, all, at, features.length);
                at += features.length;
            }
        }
        return all;
    }

    private void learn(Item item) {
        int n = item.features().length;
        if (n == 0) {
            return;
        }
        double[][] scores = new double[n][L];
        for (int i = 0; i < n; i++) {
            for (int row : item.features()[i]) {
                for (int y = 0; y < L; y++) {
                    scores[i][y] += weights[row * L + y];
                }
            }
        }
        Expectation free = new Expectation(n);
        free.of(scores, null);
        Expectation bound = new Expectation(n);
        if (!bound.of(scores, item.allowed())) {
            return;
        }
        for (int i = 0; i < n; i++) {
            for (int y = 0; y < L; y++) {
                double gradient = bound.labels[i][y] - free.labels[i][y];
                if (Math.abs(gradient) > LEAST_GRADIENT) {
                    for (int row : item.features()[i]) {
                        step(weights, squares, row * L + y, gradient);
                    }
                }
            }
        }
        for (int k = 0; k < transitions.length; k++) {
            double gradient = bound.pairs[k] - free.pairs[k];
            if (Math.abs(gradient) > LEAST_GRADIENT) {
                step(transitions, transitionSquares, k, gradient);
            }
        }
    }

    private static void step(float[] weights, float[] squares, int at, double gradient) {
        double g = gradient - DECAY * weights[at];
        squares[at] += (float) (g * g);
        weights[at] += (float) (RATE * g / Math.sqrt(squares[at] + 1e-2));
    }

    /** How often each label, and each pair of labels, is expected in a sentence. */
    private final class Expectation {
        final double[][] labels;
        final double[] pairs = new double[(L + 1) * L];

        Expectation(int n) {
            labels = new double[n][L];
        }

        /** @return false if no labels are allowed together */
        boolean of(double[][] scores, int @org.jspecify.annotations.Nullable [] allowed) {
            int n = scores.length;
            double[][] local = new double[n][L];
            double[][] forward = new double[n][L];
            double[] step = new double[(L + 1) * L];
            for (int k = 0; k < step.length; k++) {
                step[k] = may[k] ? Math.exp(transitions[k]) : 0;
            }
            for (int i = 0; i < n; i++) {
                double most = Arrays.stream(scores[i]).max().orElse(0);
                double total = 0;
                for (int y = 0; y < L; y++) {
                    if (allowed != null && (allowed[i] >>> y & 1) == 0) {
                        continue;
                    }
                    local[i][y] = Math.exp(Math.max(-60, scores[i][y] - most));
                    double sum = i == 0 ? step[L * L + y] : 0;
                    for (int b = 0; i > 0 && b < L; b++) {
                        sum += forward[i - 1][b] * step[b * L + y];
                    }
                    forward[i][y] = sum * local[i][y];
                    total += forward[i][y];
                }
                if (!(total > 0)) {
                    return false;
                }
                for (int y = 0; y < L; y++) {
                    forward[i][y] /= total;
                }
            }
            double[] backward = new double[L];
            Arrays.fill(backward, 1);
            for (int i = n - 1; i >= 0; i--) {
                double sum = 0;
                for (int y = 0; y < L; y++) {
                    labels[i][y] = forward[i][y] * backward[y];
                    sum += labels[i][y];
                }
                if (!(sum > 0)) {
                    return false;
                }
                for (int y = 0; y < L; y++) {
                    labels[i][y] /= sum;
                }
                double[] earlier = new double[L];
                double total = 0;
                for (int b = 0; b < L; b++) {
                    for (int y = 0; y < L; y++) {
                        earlier[b] += step[b * L + y] * local[i][y] * backward[y];
                    }
                    total += earlier[b];
                }
                if (i > 0) {
                    pairs(i, forward[i - 1], step, local[i], backward);
                } else {
                    for (int y = 0; y < L; y++) {
                        pairs[L * L + y] += labels[0][y];
                    }
                }
                for (int b = 0; b < L && total > 0; b++) {
                    earlier[b] /= total;
                }
                backward = earlier;
            }
            return true;
        }

        private void pairs(int i, double[] before, double[] step, double[] local, double[] backward) {
            double sum = 0;
            double[] here = new double[L * L];
            for (int b = 0; b < L; b++) {
                for (int y = 0; y < L; y++) {
                    here[b * L + y] = before[b] * step[b * L + y] * local[y] * backward[y];
                    sum += here[b * L + y];
                }
            }
            for (int k = 0; k < here.length && sum > 0; k++) {
                pairs[k] += here[k] / sum;
            }
        }
    }
}

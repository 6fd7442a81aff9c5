package org.graphwright.extract.light;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A linear-chain conditional random field (Lafferty et al., 2001) over the labels of a sentence's words. Immutable, safe for threads.
 */
public final class NameModel {
    /** "GWN1", with which a model of names begins. */
    private static final int MAGIC = 0x47574e31;

    private static final int LABELS = NameLabels.COUNT;

    /** The log-weight of labels that may not follow each other: no sum of weights comes near it. */
    private static final double IMPOSSIBLE = -1e9;

    /** Rows of weights that are all smaller do not change what is found. */
    private static final double LEAST = 0.05;

    private final Weights weights;
    private final float[] transitions;

    private NameModel(Weights weights, float[] transitions) {
        this.weights = weights;
        this.transitions = transitions;
    }

    /**
     * @param keys the features, in ascending order
     * @param values a weight for each feature and label
     * @param transitions a weight for each label before, the sentence's begin last, and label
     */
    public static NameModel of(int[] keys, float[] values, float[] transitions) {
        return new NameModel(Weights.of(LABELS, keys, values, LEAST), transitions.clone());
    }

    /**
     * The best labels of a sentence.
     *
     * @param labels one a word
     * @param probabilities how probable each label is, whatever the others; 0 where no word is of a name
     */
    public record Labelled(int[] labels, double[] probabilities) {
        public Labelled {
            Objects.requireNonNull(labels, "labels is null");
            Objects.requireNonNull(probabilities, "probabilities is null");
        }
    }

    /** @param features as {@link NameFeatures#of} tells them */
    public Labelled label(int[][] features) {
        float[][] scores = new float[features.length][LABELS];
        for (int i = 0; i < features.length; i++) {
            weights.score(features[i], scores[i]);
        }
        return label(scores);
    }

    /** Labels a sentence; the same as by its features, but what a word says by itself is summed once for {@code features}. */
    Labelled label(NameFeatures features, String[] texts, String[] tags) {
        float[][] scores = new float[texts.length][LABELS];
        int[] sums = new int[LABELS];
        features.visit(texts, tags, (i, words, found, count) -> {
            Arrays.fill(sums, 0);
            weights.add(found, count, sums);
            for (int place = 0; place < words.length; place++) {
                int[] alone = alone(features, words[place], place);
                for (int y = 0; y < LABELS; y++) {
                    sums[y] += alone[y];
                }
            }
            weights.scale(sums, scores[i]);
        });
        return label(scores);
    }

    private int[] alone(NameFeatures features, Word word, int place) {
        int[] known = word.sums[place];
        if (known == null) {
            known = new int[LABELS];
            int[] said = features.alone(word, place);
            weights.add(said, said.length, known);
            word.sums[place] = known;
        }
        return known;
    }

    private Labelled label(float[][] scores) {
        int[] best = best(scores);
        boolean named = Arrays.stream(best).anyMatch(label -> label > 0);
        return new Labelled(best, named ? marginals(scores, best) : new double[best.length]);
    }

    private double transition(int before, int label) {
        return NameLabels.mayFollow(before, label) ? transitions[before * LABELS + label] : IMPOSSIBLE;
    }

    private int[] best(float[][] scores) {
        int n = scores.length;
        double[][] top = new double[n][LABELS];
        int[][] from = new int[n][LABELS];
        for (int i = 0; i < n; i++) {
            for (int y = 0; y < LABELS; y++) {
                if (i == 0) {
                    top[i][y] = scores[i][y] + transition(LABELS, y);
                    continue;
                }
                double most = Double.NEGATIVE_INFINITY;
                for (int b = 0; b < LABELS; b++) {
                    double score = top[i - 1][b] + transition(b, y);
                    if (score > most) {
                        most = score;
                        from[i][y] = b;
                    }
                }
                top[i][y] = most + scores[i][y];
            }
        }
        int[] labels = new int[n];
        for (int i = n - 1; i >= 0; i--) {
            if (i == n - 1) {
                for (int y = 1; y < LABELS; y++) {
                    labels[i] = top[i][y] > top[i][labels[i]] ? y : labels[i];
                }
            } else {
                labels[i] = from[i + 1][labels[i + 1]];
            }
        }
        return labels;
    }

    /** Forward and backward sums, each word's scaled to one. */
    private double[] marginals(float[][] scores, int[] labels) {
        int n = scores.length;
        double[][] local = new double[n][LABELS];
        double[][] forward = new double[n][LABELS];
        double[] step = new double[(LABELS + 1) * LABELS];
        for (int b = 0; b <= LABELS; b++) {
            for (int y = 0; y < LABELS; y++) {
                step[b * LABELS + y] = Math.exp(transition(b, y));
            }
        }
        for (int i = 0; i < n; i++) {
            float most = scores[i][0];
            for (float score : scores[i]) {
                most = Math.max(most, score);
            }
            for (int y = 0; y < LABELS; y++) {
                local[i][y] = Math.exp(scores[i][y] - most);
                double sum = i == 0 ? step[LABELS * LABELS + y] : 0;
                for (int b = 0; i > 0 && b < LABELS; b++) {
                    sum += forward[i - 1][b] * step[b * LABELS + y];
                }
                forward[i][y] = sum * local[i][y];
            }
            scale(forward[i]);
        }
        double[] probabilities = new double[n];
        double[] backward = new double[LABELS];
        Arrays.fill(backward, 1);
        for (int i = n - 1; i >= 0; i--) {
            double sum = 0;
            for (int y = 0; y < LABELS; y++) {
                sum += forward[i][y] * backward[y];
            }
            probabilities[i] = sum > 0 ? Math.min(1, forward[i][labels[i]] * backward[labels[i]] / sum) : 0;
            double[] earlier = new double[LABELS];
            for (int b = 0; b < LABELS; b++) {
                for (int y = 0; y < LABELS; y++) {
                    earlier[b] += step[b * LABELS + y] * local[i][y] * backward[y];
                }
            }
            scale(earlier);
            backward = earlier;
        }
        return probabilities;
    }

    private static void scale(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = sum > 0 ? values[i] / sum : 1.0 / values.length;
        }
    }

    /** Writes the model; the same model gives the same bytes. */
    public void write(OutputStream to) throws IOException {
        GZIPOutputStream packed = new GZIPOutputStream(to);
        DataOutputStream out = new DataOutputStream(packed);
        out.writeInt(MAGIC);
        for (float transition : transitions) {
            out.writeFloat(transition);
        }
        weights.write(out);
        out.flush();
        packed.finish();
    }

    /** @throws IOException if it is no model of this form */
    public static NameModel read(InputStream from) throws IOException {
        DataInputStream in =
                new DataInputStream(new java.io.BufferedInputStream(new GZIPInputStream(from, 1 << 16), 1 << 16));
        if (in.readInt() != MAGIC) {
            throw new IOException("no name model of this form");
        }
        float[] transitions = new float[(LABELS + 1) * LABELS];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.readFloat();
        }
        return new NameModel(Weights.read(in, LABELS), transitions);
    }
}

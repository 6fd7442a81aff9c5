package org.graphwright.extract.transformer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;

/** The second head: how probable each property is between two mentions of a window. Immutable, safe for threads. */
final class PairHead {
    private final Labels labels;
    private final float[] contextWeights;
    private final float[] contextBias;
    private final float[] distances;
    private final float[] subjectKinds;
    private final float[] objectKinds;
    private final float[] outWeights;
    private final float[] outBias;

    private PairHead(Labels labels, FloatBuffer weights) {
        int hidden = labels.hidden();
        int context = labels.context();
        int properties = labels.properties().size();
        this.labels = labels;
        contextWeights = take(weights, hidden * context);
        contextBias = take(weights, hidden);
        distances = take(weights, 2 * (labels.distances().length + 1) * hidden);
        subjectKinds = take(weights, labels.kinds().size() * hidden);
        objectKinds = take(weights, labels.kinds().size() * hidden);
        outWeights = take(weights, properties * hidden);
        outBias = take(weights, properties);
    }

    /**
     * @param bytes the weights, little-endian float32, as {@code heads.bin} holds them
     * @throws IOException if there are more or fewer than {@code labels} calls for
     */
    static PairHead of(Labels labels, byte[] bytes) throws IOException {
        int hidden = labels.hidden();
        int rows = labels.context()
                + 1
                + 2 * (labels.distances().length + 1)
                + 2 * labels.kinds().size();
        int wanted = hidden * rows + labels.properties().size() * (hidden + 1);
        if (bytes.length != wanted * Float.BYTES) {
            throw new IOException(
                    "heads.bin holds " + bytes.length + " bytes where labels.json calls for " + wanted * Float.BYTES);
        }
        return new PairHead(
                labels, ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer());
    }

    private static float[] take(FloatBuffer from, int count) {
        float[] taken = new float[count];
        from.get(taken);
        return taken;
    }

    /** A candidate: its first and last piece, and the index of its kind. */
    record Candidate(int first, int last, int kind) {}

    /**
     * The probability of each property, in the order of the labels.
     *
     * @param projected the encoder's projection, a row a piece
     * @param offset where the window's first row begins in {@code projected}
     */
    double[] probabilities(float[] projected, int offset, Candidate subject, Candidate object) {
        int hidden = labels.hidden();
        int context = labels.context();
        int width = labels.projection();
        int low = Math.min(subject.last(), object.last()) + 1;
        int gap = Math.max(0, Math.max(subject.first(), object.first()) - low);
        float[] between = between(projected, offset, low, gap);
        int distance = subject.first() < object.first() ? 0 : labels.distances().length + 1;
        for (int bound : labels.distances()) {
            distance += bound <= gap ? 1 : 0;
        }
        float[] x = new float[hidden];
        int subjectFirst = offset + subject.first() * width;
        int subjectLast = offset + subject.last() * width + hidden;
        int objectFirst = offset + object.first() * width + 2 * hidden;
        int objectLast = offset + object.last() * width + 3 * hidden;
        for (int h = 0; h < hidden; h++) {
            float sum = projected[subjectFirst + h]
                    + projected[subjectLast + h]
                    + projected[objectFirst + h]
                    + projected[objectLast + h]
                    + contextBias[h]
                    + distances[distance * hidden + h]
                    + subjectKinds[subject.kind() * hidden + h]
                    + objectKinds[object.kind() * hidden + h];
            if (gap > 0) {
                int row = h * context;
                for (int c = 0; c < context; c++) {
                    sum += contextWeights[row + c] * between[c];
                }
            }
            x[h] = Math.max(0, sum);
        }
        double[] probabilities = new double[outBias.length];
        for (int p = 0; p < probabilities.length; p++) {
            float sum = outBias[p];
            for (int h = 0; h < hidden; h++) {
                sum += outWeights[p * hidden + h] * x[h];
            }
            probabilities[p] = 1 / (1 + Math.exp(-sum));
        }
        return probabilities;
    }

    /** The element-wise maximum of what the encoder says of the pieces between; zeros if there are none. */
    private float[] between(float[] projected, int offset, int low, int gap) {
        int context = labels.context();
        float[] most = new float[context];
        for (int i = 0; i < gap; i++) {
            int row = offset + (low + i) * labels.projection() + 4 * labels.hidden();
            for (int c = 0; c < context; c++) {
                most[c] = i == 0 ? projected[row + c] : Math.max(most[c], projected[row + c]);
            }
        }
        return most;
    }
}

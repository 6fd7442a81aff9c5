package org.graphwright.extract.transformer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;

/**
 * The weights of the second head, which says how probable each property is between two mentions of a window; {@link PairScorer} computes
 * with them. Immutable, safe for threads.
 */
final class PairHead {
    /** Classes of how many sentences lie apart: none, one, two, more. */
    static final int SENTENCE_CLASSES = 4;

    final int hidden;
    final int context;
    final int[] distances;

    /** Of what stands between two mentions: row by row what one of its values adds to all hidden ones. */
    final float[] contextWeights;

    final float[] contextBias;

    /** A row for each class of distance in pieces and in sentences: {@code row(distance, sentences)}. */
    final float[] positions;

    final float[] subjectKinds;
    final float[] objectKinds;

    /** A row an output. */
    final float[] outWeights;

    final float[] outBias;

    private PairHead(Labels labels, FloatBuffer weights) {
        hidden = labels.hidden();
        context = labels.context();
        distances = labels.distances().clone();
        contextWeights = transposed(Dense.take(weights, hidden * context), hidden, context);
        contextBias = Dense.take(weights, hidden);
        float[] pieces = Dense.take(weights, distanceClasses(labels) * hidden);
        float[] sentences = Dense.take(weights, SENTENCE_CLASSES * hidden);
        positions = sums(pieces, sentences, hidden);
        subjectKinds = Dense.take(weights, labels.kinds().size() * hidden);
        objectKinds = Dense.take(weights, labels.kinds().size() * hidden);
        outWeights = Dense.take(weights, labels.outputs() * hidden);
        outBias = Dense.take(weights, labels.outputs());
    }

    /**
     * @param bytes the weights, little-endian float32, as {@code heads.bin} holds them
     * @throws IOException if there are more or fewer than {@code labels} calls for
     */
    static PairHead of(Labels labels, byte[] bytes) throws IOException {
        int rows = labels.context()
                + 1
                + distanceClasses(labels)
                + SENTENCE_CLASSES
                + 2 * labels.kinds().size();
        int wanted = labels.hidden() * rows + labels.outputs() * (labels.hidden() + 1);
        if (bytes.length != wanted * Float.BYTES) {
            throw new IOException(
                    "heads.bin holds " + bytes.length + " bytes where labels.json calls for " + wanted * Float.BYTES);
        }
        return new PairHead(
                labels, ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer());
    }

    /** Where in {@link #positions} the row begins of two mentions with {@code gap} pieces between and so many sentences apart. */
    int position(boolean subjectFirst, int gap, int sentencesApart) {
        int distance = (subjectFirst ? 0 : distances.length + 1) + Bounds.reached(distances, gap);
        return (distance * SENTENCE_CLASSES + Math.min(SENTENCE_CLASSES - 1, sentencesApart)) * hidden;
    }

    private static int distanceClasses(Labels labels) {
        return 2 * (labels.distances().length + 1);
    }

    private static float[] transposed(float[] matrix, int rows, int columns) {
        float[] result = new float[matrix.length];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                result[c * rows + r] = matrix[r * columns + c];
            }
        }
        return result;
    }

    /** Every row of one matrix plus every row of another, those of the second next to each other. */
    private static float[] sums(float[] one, float[] other, int width) {
        float[] result = new float[one.length * (other.length / width)];
        int at = 0;
        for (int o = 0; o < one.length; o += width) {
            for (int t = 0; t < other.length; t += width) {
                for (int h = 0; h < width; h++) {
                    result[at++] = one[o + h] + other[t + h];
                }
            }
        }
        return result;
    }
}

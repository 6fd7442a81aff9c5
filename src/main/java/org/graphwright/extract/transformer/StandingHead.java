package org.graphwright.extract.transformer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import org.graphwright.extract.trained.Standing;

/**
 * The head that says whether a text asserts, denies, supposes or only reports what it says of two mentions. Of every piece around the two
 * it looks at what the encoder says of the piece, at where the piece stands from either, and at what the two are; a few of the pieces
 * decide. Reads rows of the encoder's output {@code standing}. Immutable, safe for threads.
 */
final class StandingHead {
    // Sizes of the trained head's layers.
    private static final int HIDDEN = 64;
    private static final int LOOKS = 4;
    private static final int INNER = 48;
    private static final int STANDINGS = 4;

    /** Width of the encoder's output: of each piece what it says, and what it adds as part of the subject or of the object. */
    static final int WIDTH = 3 * HIDDEN;

    /** Bounds of the classes of how many pieces away a mention is. */
    private static final int[] DISTANCES = {1, 2, 3, 4, 6, 9, 13, 19, 28, 45};

    /** Each distance to the left and to the right, and none. */
    private static final int PLACES = 2 * DISTANCES.length + 1;

    /** Numbers in the file of weights. */
    private static final int FLOATS = 2 * PLACES * HIDDEN
            + Dense.size(HIDDEN, LOOKS)
            + Dense.size((LOOKS + 1) * HIDDEN, INNER)
            + Dense.size(INNER, STANDINGS);

    private final float[] fromSubject;
    private final float[] fromObject;
    private final Dense looks;
    private final Dense inner;
    private final Dense out;

    private StandingHead(FloatBuffer from) {
        fromSubject = Dense.take(from, PLACES * HIDDEN);
        fromObject = Dense.take(from, PLACES * HIDDEN);
        looks = new Dense(from, HIDDEN, LOOKS);
        inner = new Dense(from, (LOOKS + 1) * HIDDEN, INNER);
        out = new Dense(from, INNER, STANDINGS);
    }

    /**
     * @param bytes the weights, little-endian float32, as {@code standing.bin} holds them
     * @throws IOException if there are more or fewer
     */
    static StandingHead of(byte[] bytes) throws IOException {
        if (bytes.length != FLOATS * Float.BYTES) {
            throw new IOException("standing.bin must hold " + FLOATS * Float.BYTES + " bytes, not " + bytes.length);
        }
        return new StandingHead(
                ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer());
    }

    /**
     * @param rows the encoder's output of a window, a row a piece
     * @param begin first of the pieces that are looked at
     * @param end the one behind the last
     */
    Standing of(float[] rows, MentionPlace subject, MentionPlace object, int begin, int end) {
        float[] ofBoth = sum(mean(rows, subject, HIDDEN), mean(rows, object, 2 * HIDDEN));
        float[][] pieces = new float[end - begin][];
        float[][] weights = new float[end - begin][];
        for (int piece = begin; piece < end; piece++) {
            float[] seen = ofBoth.clone();
            int s = place(piece, subject) * HIDDEN;
            int o = place(piece, object) * HIDDEN;
            for (int h = 0; h < HIDDEN; h++) {
                seen[h] = Math.max(0, seen[h] + rows[piece * WIDTH + h] + fromSubject[s + h] + fromObject[o + h]);
            }
            pieces[piece - begin] = seen;
            weights[piece - begin] = looks.of(seen, 0);
        }
        float[] hidden = inner.of(pooled(pieces, weights), 0);
        for (int h = 0; h < hidden.length; h++) {
            hidden[h] = Math.max(0, hidden[h]);
        }
        double[] shares = shares(out.of(hidden, 0));
        return new Standing(shares[0], shares[1], shares[2], shares[3]);
    }

    /** What each look sees, one after the other, and the greatest of each value. */
    private static float[] pooled(float[][] pieces, float[][] weights) {
        float[] pooled = new float[(LOOKS + 1) * HIDDEN];
        for (int look = 0; look < LOOKS; look++) {
            float[] column = new float[pieces.length];
            for (int i = 0; i < pieces.length; i++) {
                column[i] = weights[i][look];
            }
            double[] shares = shares(column);
            for (int i = 0; i < pieces.length; i++) {
                for (int h = 0; h < HIDDEN; h++) {
                    pooled[look * HIDDEN + h] += (float) shares[i] * pieces[i][h];
                }
            }
        }
        for (float[] piece : pieces) {
            for (int h = 0; h < HIDDEN; h++) {
                pooled[LOOKS * HIDDEN + h] = Math.max(pooled[LOOKS * HIDDEN + h], piece[h]);
            }
        }
        return pooled;
    }

    private static float[] mean(float[] rows, MentionPlace mention, int column) {
        float[] mean = new float[HIDDEN];
        for (int piece = mention.first(); piece <= mention.last(); piece++) {
            for (int h = 0; h < HIDDEN; h++) {
                mean[h] += rows[piece * WIDTH + column + h] / (mention.last() - mention.first() + 1);
            }
        }
        return mean;
    }

    private static float[] sum(float[] one, float[] other) {
        float[] sum = one.clone();
        for (int h = 0; h < sum.length; h++) {
            sum[h] += other[h];
        }
        return sum;
    }

    /** 0 within the mention, then the classes of what stands behind it, then those of what stands before it. */
    private static int place(int piece, MentionPlace mention) {
        int behind = piece - mention.last();
        int before = mention.first() - piece;
        int away = Math.max(behind, before);
        return (before > 0 ? DISTANCES.length : 0) + Bounds.reached(DISTANCES, away);
    }

    private static double[] shares(float[] logits) {
        double most = Double.NEGATIVE_INFINITY;
        for (float logit : logits) {
            most = Math.max(most, logit);
        }
        double[] shares = new double[logits.length];
        double sum = 0;
        for (int i = 0; i < logits.length; i++) {
            shares[i] = Math.exp(logits[i] - most);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}

package org.graphwright.extract.transformer;

import java.nio.FloatBuffer;

/** A linear layer. Immutable, safe for threads. */
final class Dense {
    private final int inputs;

    /** A row an input, so that the sums of all outputs grow side by side. */
    private final float[] weights;

    private final float[] bias;

    /** Takes weights, a row an output, then the bias. */
    Dense(FloatBuffer from, int inputs, int outputs) {
        this.inputs = inputs;
        this.weights = new float[inputs * outputs];
        for (int o = 0; o < outputs; o++) {
            for (int i = 0; i < inputs; i++) {
                weights[i * outputs + o] = from.get();
            }
        }
        this.bias = new float[outputs];
        from.get(bias);
    }

    /** The next {@code count} weights, which are of no layer. */
    static float[] take(FloatBuffer from, int count) {
        float[] taken = new float[count];
        from.get(taken);
        return taken;
    }

    static int size(int inputs, int outputs) {
        return (inputs + 1) * outputs;
    }

    /**
     * What comes out for the row of {@code in} that begins at {@code at}. Eight inputs at a time, in their order, and fields in variables: the
     * first compiler, which reading articles makes do with, fetches them anew each time.
     */
    float[] of(float[] in, int at) {
        float[] out = bias.clone();
        float[] w = weights;
        int n = out.length;
        int i = 0;
        for (; i + 7 < inputs; i += 8) {
            float a = in[at + i];
            float b = in[at + i + 1];
            float c = in[at + i + 2];
            float d = in[at + i + 3];
            float e = in[at + i + 4];
            float f = in[at + i + 5];
            float g = in[at + i + 6];
            float h = in[at + i + 7];
            int row = i * n;
            int row2 = row + 2 * n;
            int row4 = row + 4 * n;
            int row6 = row + 6 * n;
            for (int o = 0; o < n; o++) {
                out[o] = out[o]
                        + a * w[row + o]
                        + b * w[row + n + o]
                        + c * w[row2 + o]
                        + d * w[row2 + n + o]
                        + e * w[row4 + o]
                        + f * w[row4 + n + o]
                        + g * w[row6 + o]
                        + h * w[row6 + n + o];
            }
        }
        for (; i < inputs; i++) {
            float value = in[at + i];
            int row = i * n;
            for (int o = 0; o < n; o++) {
                out[o] += value * w[row + o];
            }
        }
        return out;
    }
}

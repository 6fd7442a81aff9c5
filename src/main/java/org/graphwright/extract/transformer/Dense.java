package org.graphwright.extract.transformer;

import java.nio.FloatBuffer;

/** A linear layer. Immutable, safe for threads. */
final class Dense {
    private final int inputs;
    private final int outputs;

    /** A row an input, so that the sums of all outputs grow side by side. */
    private final float[] weights;

    private final float[] bias;

    /** Takes weights, a row an output, then the bias. */
    Dense(FloatBuffer from, int inputs, int outputs) {
        this.inputs = inputs;
        this.outputs = outputs;
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
     * What comes out for the row of {@code in} that begins at {@code at}. Four inputs at a time, in their order: the first compiler, which
     * reading articles makes do with, takes 0.6 of the time of one by one.
     */
    float[] of(float[] in, int at) {
        float[] out = bias.clone();
        int i = 0;
        for (; i + 3 < inputs; i += 4) {
            float first = in[at + i];
            float second = in[at + i + 1];
            float third = in[at + i + 2];
            float fourth = in[at + i + 3];
            int row = i * outputs;
            int ofSecond = row + outputs;
            int ofThird = ofSecond + outputs;
            int ofFourth = ofThird + outputs;
            for (int o = 0; o < outputs; o++) {
                out[o] = out[o]
                        + first * weights[row + o]
                        + second * weights[ofSecond + o]
                        + third * weights[ofThird + o]
                        + fourth * weights[ofFourth + o];
            }
        }
        for (; i < inputs; i++) {
            float value = in[at + i];
            int row = i * outputs;
            for (int o = 0; o < outputs; o++) {
                out[o] += value * weights[row + o];
            }
        }
        return out;
    }
}

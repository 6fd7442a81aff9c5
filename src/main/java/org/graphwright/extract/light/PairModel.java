package org.graphwright.extract.light;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Maximum-entropy models of the properties between two mentions, each with two outcomes, over the same features. Immutable, safe for
 * threads.
 */
public final class PairModel {
    /** "GWR1", with which a model of pairs begins. */
    private static final int MAGIC = 0x47575231;

    /** A file that says more is damaged; by hand. */
    private static final int MOST_PROPERTIES = 1000;

    /** Rows of weights that are all smaller do not change what is found. */
    private static final double LEAST = 0.05;

    private final List<String> properties;
    private final float[] thresholds;
    private final Weights weights;

    private PairModel(List<String> properties, float[] thresholds, Weights weights) {
        this.properties = List.copyOf(properties);
        this.thresholds = thresholds.clone();
        this.weights = weights;
    }

    /**
     * @param properties local names
     * @param thresholds for each property the probability from which it is reported
     * @param keys the features, in ascending order
     * @param values a weight for each feature and property
     */
    public static PairModel of(List<String> properties, float[] thresholds, int[] keys, float[] values) {
        return new PairModel(properties, thresholds, Weights.of(properties.size(), keys, values, LEAST));
    }

    /** The properties that the model knows, in the order of its figures. */
    public List<String> properties() {
        return properties;
    }

    /** The probability from which a property is reported. */
    public double threshold(int property) {
        return thresholds[property];
    }

    /** The same weights with one threshold for all properties. */
    public PairModel withThreshold(float threshold) {
        float[] all = new float[properties.size()];
        Arrays.fill(all, threshold);
        return new PairModel(properties, all, weights);
    }

    /** How probable each property is, each by itself. */
    public double[] probabilities(int[] features) {
        return probabilities(features, IntStream.range(0, properties.size()).toArray());
    }

    /**
     * How probable some of the properties are.
     *
     * @param asked the numbers of those, whose places the answer has; the others' are 0
     */
    public double[] probabilities(int[] features, int[] asked) {
        float[] scores = new float[properties.size()];
        weights.score(features, scores);
        double[] probabilities = new double[scores.length];
        for (int p : asked) {
            probabilities[p] = 1 / (1 + Math.exp(-scores[p]));
        }
        return probabilities;
    }

    /** Writes the model; the same model gives the same bytes. */
    public void write(OutputStream to) throws IOException {
        GZIPOutputStream packed = new GZIPOutputStream(to);
        DataOutputStream out = new DataOutputStream(packed);
        out.writeInt(MAGIC);
        out.writeInt(properties.size());
        for (int p = 0; p < properties.size(); p++) {
            out.writeUTF(properties.get(p));
            out.writeFloat(thresholds[p]);
        }
        weights.write(out);
        out.flush();
        packed.finish();
    }

    /** @throws IOException if it is no model of this form */
    static PairModel read(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(from, 1 << 16), 1 << 16));
        if (in.readInt() != MAGIC) {
            throw new IOException("no pair model of this form");
        }
        int count = in.readInt();
        if (count < 1 || count > MOST_PROPERTIES) {
            throw new IOException("no pair model of this form: " + count + " properties");
        }
        List<String> properties = new ArrayList<>();
        float[] thresholds = new float[count];
        for (int p = 0; p < count; p++) {
            properties.add(in.readUTF());
            thresholds[p] = in.readFloat();
        }
        return new PairModel(properties, thresholds, Weights.read(in, count));
    }
}

package org.graphwright.belief;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What each feature of a fact adds to its log-odds, by the feature's name; a feature without a weight adds nothing. Those that ship are
 * in {@code belief/weights.tsv}, which {@code graphwright fit-belief} writes.
 */
public final class Weights {
    private static final String SHIPPED = "/belief/weights.tsv";

    private final SortedMap<String, Double> weights;

    /** @param weights by the features' names */
    public Weights(SortedMap<String, Double> weights) {
        this.weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    }

    /** Those that travel with the program. */
    public static Weights standard() {
        try (InputStream in = Weights.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException(SHIPPED + " is not in the program: build it again");
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(SHIPPED + " cannot be read", e);
        }
    }

    private static Weights read(BufferedReader in) throws IOException {
        SortedMap<String, Double> weights = new TreeMap<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            int tab = line.indexOf('\t');
            weights.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
        }
        return new Weights(weights);
    }

    /** By name, sorted. */
    public SortedMap<String, Double> byName() {
        return weights;
    }

    /** What features add up to. */
    public double sum(SortedMap<String, Double> features) {
        double sum = 0;
        for (var feature : features.entrySet()) {
            sum += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        return sum;
    }
}

package org.graphwright.train;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** Fits weights of features to what is right and wrong: logistic regression with weights that are drawn to where one expects them. */
final class LogisticFit {
    /** Of gradient descent; by hand. */
    private static final int STEPS = 3000;

    private final ToDoubleFunction<String> expected;
    private final ToDoubleFunction<String> pull;

    /**
     * Something that is right or wrong.
     *
     * @param features by name
     * @param offset log-odds that are known beforehand
     * @param right whether it is right
     */
    record Example(SortedMap<String, Double> features, double offset, boolean right) {}

    /**
     * @param expected the weight of a feature without examples
     * @param pull how many examples the expectation counts like, over 0
     */
    LogisticFit(ToDoubleFunction<String> expected, ToDoubleFunction<String> pull) {
        this.expected = expected;
        this.pull = pull;
    }

    /** The weights by name; the same examples in the same order give the same. */
    SortedMap<String, Double> fit(List<Example> examples) {
        TreeSet<String> names = new TreeSet<>();
        examples.forEach(example -> names.addAll(example.features().keySet()));
        SortedMap<String, Double> weights = new TreeMap<>();
        SortedMap<String, Double> size = new TreeMap<>();
        names.forEach(name -> weights.put(name, expected.applyAsDouble(name)));
        for (Example example : examples) {
            double width =
                    example.features().values().stream().mapToDouble(Math::abs).sum();
            example.features().forEach((name, value) -> size.merge(name, Math.abs(value) * width / 4, Double::sum));
        }
        for (int step = 0; step < STEPS; step++) {
            SortedMap<String, Double> slopes = new TreeMap<>();
            for (Example example : examples) {
                double error = probability(weights, example) - (example.right() ? 1 : 0);
                example.features().forEach((name, value) -> slopes.merge(name, error * value, Double::sum));
            }
            weights.replaceAll((name, weight) -> {
                double towards = pull.applyAsDouble(name) * (weight - expected.applyAsDouble(name)) / 4;
                double bound = size.getOrDefault(name, 0.0) + pull.applyAsDouble(name) / 4;
                return weight - (slopes.getOrDefault(name, 0.0) + towards) / bound;
            });
        }
        return weights;
    }

    private static double probability(SortedMap<String, Double> weights, Example example) {
        double sum = example.offset();
        for (var feature : example.features().entrySet()) {
            sum += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        return 1 / (1 + Math.exp(-sum));
    }
}

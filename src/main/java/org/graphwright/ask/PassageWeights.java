package org.graphwright.ask;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is known of how much each feature of a sentence tells of whether it answers, by the file {@code ask/weights.txt}, which is learned from questions with answers. */
final class PassageWeights {
    private final Map<String, Double> weights = new LinkedHashMap<>();

    PassageWeights() {
        for (String line : WordForms.lines("weights.txt")) {
            String[] parts = line.split(" ");
            weights.put(parts[0], Double.valueOf(parts[1]));
        }
    }

    /** The logarithm of the odds that a sentence with these features answers; above 0 where it rather does. */
    double of(Map<String, Double> features) {
        double sum = 0;
        for (Map.Entry<String, Double> weight : weights.entrySet()) {
            sum += weight.getValue() * features.getOrDefault(weight.getKey(), 0.0);
        }
        return sum;
    }
}

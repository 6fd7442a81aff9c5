package org.graphwright.language;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import org.jspecify.annotations.Nullable;

/** The weights of an OpenNLP maximum-entropy model by the names of its predicates. Immutable, may be shared by threads. */
final class Predicates {
    private final Function<String, @Nullable Context> weights;
    private final String[] outcomes;

    /**
     * @param weights what a predicate gives to outcomes, null of an unknown one
     * @param outcomes their names, by number
     */
    Predicates(Function<String, @Nullable Context> weights, String[] outcomes) {
        this.weights = Objects.requireNonNull(weights, "weights is null");
        this.outcomes = outcomes.clone();
    }

    static Predicates of(AbstractModel model) {
        return new Predicates(weights(model)::get, outcomes(model));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Context> weights(AbstractModel model) {
        return Objects.requireNonNull((Map<String, Context>) model.getDataStructures()[1], "no predicates");
    }

    static String[] outcomes(AbstractModel model) {
        return Objects.requireNonNull((String[]) model.getDataStructures()[2], "no outcomes");
    }

    int count() {
        return outcomes.length;
    }

    String outcome(int number) {
        return outcomes[number];
    }

    /** The weights that a predicate gives to outcomes; null if the model does not know it. */
    @Nullable
    Context of(String predicate) {
        return weights.apply(predicate);
    }

    static void add(@Nullable Context context, double[] sums) {
        if (context != null) {
            int[] to = context.getOutcomes();
            double[] weight = context.getParameters();
            for (int k = 0; k < to.length; k++) {
                sums[to[k]] += weight[k];
            }
        }
    }

    /** Makes sums of weights logarithms of probabilities. */
    static void normalise(double[] sums) {
        double most = sums[0];
        for (double sum : sums) {
            most = Math.max(most, sum);
        }
        double total = 0;
        for (double sum : sums) {
            // What is a ten-thousandth of the best changes nothing.
            total += sum < most - 9 ? 0 : Math.exp(sum - most);
        }
        double log = most + Math.log(total);
        for (int k = 0; k < sums.length; k++) {
            sums[k] -= log;
        }
    }
}

package org.graphwright.language;

import java.util.Map;
import java.util.Objects;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.MaxentModel;
import org.jspecify.annotations.Nullable;

/** The weights of an OpenNLP maximum-entropy model by the names of its predicates. Immutable, may be shared by threads. */
final class Predicates {
    private final Map<String, Context> weights;
    private final String[] outcomes;

    /** @throws IllegalArgumentException if the model is of another kind */
    @SuppressWarnings("unchecked")
    Predicates(@Nullable MaxentModel model) {
        if (!(model instanceof AbstractModel known)) {
            throw new IllegalArgumentException("no maximum-entropy model: " + model);
        }
        Object[] parts = known.getDataStructures();
        this.weights = Objects.requireNonNull((Map<String, Context>) parts[1], "no predicates");
        this.outcomes =
                Objects.requireNonNull((String[]) parts[2], "no outcomes").clone();
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
        return weights.get(predicate);
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

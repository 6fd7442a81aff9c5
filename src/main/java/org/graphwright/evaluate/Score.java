package org.graphwright.evaluate;

import java.util.Map;
import java.util.Optional;

/**
 * What a measure says of a set.
 *
 * @param measure its name, such as {@code mentions} or {@code passage facts} ({@code evaluate.md} lists them)
 * @param precision from 0 to 1
 * @param recall from 0 to 1
 * @param f1 from 0 to 1
 * @param counts the numbers behind it; empty where precision and recall count different things, as B-cubed does
 * @param parts the same by type or property, sorted by name; may be empty
 */
public record Score(
        String measure,
        double precision,
        double recall,
        double f1,
        Optional<Counts> counts,
        Map<String, Counts> parts) {
    /** A measure without parts. */
    public static Score of(String measure, Counts counts) {
        return new Score(measure, counts.precision(), counts.recall(), counts.f1(), Optional.of(counts), Map.of());
    }

    /**
     * A share of all that was asked: precision, recall and F1 are the same.
     *
     * @param all how many were asked, not fewer than {@code right}
     */
    public static Score share(String measure, int right, int all) {
        return of(measure, new Counts(right, all - right, all - right));
    }

    /** The sum of the parts. */
    public static Score of(String measure, Map<String, Counts> parts) {
        Counts total = parts.values().stream().reduce(Counts.NONE, Counts::plus);
        return new Score(measure, total.precision(), total.recall(), total.f1(), Optional.of(total), parts);
    }
}

package org.graphwright.evaluate;

import java.util.Map;
import java.util.Optional;

/**
 * What a measure says of a set.
 *
 * @param measure its name: {@code mentions}, {@code coreference B3}, {@code passage facts}, {@code document facts} or {@code pronouns}
 * @param precision from 0 to 1
 * @param recall from 0 to 1
 * @param f1 from 0 to 1
 * @param counts the numbers behind it; empty for B-cubed, which averages over mentions
 * @param parts the same by type or property, sorted by name; may be empty
 */
public record Score(
        String measure,
        double precision,
        double recall,
        double f1,
        Optional<Counts> counts,
        Map<String, Counts> parts) {
    /** The sum of the parts. */
    public static Score of(String measure, Map<String, Counts> parts) {
        Counts total = parts.values().stream().reduce(Counts.NONE, Counts::plus);
        return new Score(measure, total.precision(), total.recall(), total.f1(), Optional.of(total), parts);
    }
}

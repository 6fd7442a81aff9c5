package org.graphwright.belief;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/**
 * What a limit does to a fact. Those of one fact add up in their order, so that the sum does not depend on who adds.
 *
 * @param fact as {@link Constraints#standing} gives it
 * @param kind of the limit
 * @param first the first of the facts that the limit is of
 * @param place of the limit among those of that first fact
 * @param number of what this limit does to facts
 * @param effect what it adds to the log-odds
 * @param rivals the facts that can hardly be right together with it
 */
public record LimitEffect(
        FactKey fact, LimitKey.Kind kind, FactKey first, int place, int number, double effect, List<FactKey> rivals)
        implements Comparable<LimitEffect>, Serializable {
    private static final Comparator<LimitEffect> ORDER = Comparator.comparing(LimitEffect::fact)
            .thenComparing(LimitEffect::kind)
            .thenComparing(LimitEffect::first)
            .thenComparingInt(LimitEffect::place)
            .thenComparingInt(LimitEffect::number);

    public LimitEffect {
        requireNonNull(fact, "fact is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(first, "first is null");
        rivals = List.copyOf(rivals);
    }

    /** The same with other rivals. */
    public LimitEffect with(List<FactKey> others) {
        return new LimitEffect(fact, kind, first, place, number, effect, others);
    }

    @Override
    public int compareTo(LimitEffect that) {
        return ORDER.compare(this, that);
    }
}

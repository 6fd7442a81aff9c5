package org.graphwright.belief;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import org.graphwright.model.PropertyName;
import org.jspecify.annotations.Nullable;

/**
 * What facts have in common of which but so many can be right at once: one side of a property, a pair of things, or a property that goes in
 * no circle.
 *
 * @param kind what it is
 * @param property the property; null of a pair
 * @param subject true where facts of one subject are held against one another, of a side only
 * @param one the thing of the side, or the first of the pair; of circles a part of the facts that no circle leaves, or empty for all
 * @param other the second of the pair, else empty
 */
public record LimitKey(Kind kind, @Nullable PropertyName property, boolean subject, String one, String other)
        implements Comparable<LimitKey>, Serializable {
    /** Kinds of limits, in the order in which they speak. */
    public enum Kind {
        SIDE,
        PAIR,
        CIRCLE
    }

    private static final Comparator<LimitKey> ORDER = Comparator.comparing(LimitKey::kind)
            .thenComparing(LimitKey::property, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(LimitKey::subject)
            .thenComparing(LimitKey::one)
            .thenComparing(LimitKey::other);

    public LimitKey {
        requireNonNull(kind, "kind is null");
        requireNonNull(one, "one is null");
        requireNonNull(other, "other is null");
    }

    static LimitKey side(PropertyName property, boolean subject, String thing) {
        return new LimitKey(Kind.SIDE, property, subject, thing, "");
    }

    static LimitKey pair(FactKey fact) {
        boolean inOrder = fact.subject().compareTo(fact.object()) <= 0;
        return new LimitKey(
                Kind.PAIR,
                null,
                false,
                inOrder ? fact.subject() : fact.object(),
                inOrder ? fact.object() : fact.subject());
    }

    static LimitKey circle(PropertyName property) {
        return new LimitKey(Kind.CIRCLE, property, false, "", "");
    }

    /** Of circles: the same for a part of the facts. */
    public LimitKey part(String name) {
        return new LimitKey(kind, property, subject, name, other);
    }

    /** The same in every process, which that of a constant is not. */
    @Override
    public int hashCode() {
        return Objects.hash(kind.name(), property == null ? "" : property.value(), subject, one, other);
    }

    @Override
    public int compareTo(LimitKey that) {
        return ORDER.compare(this, that);
    }
}

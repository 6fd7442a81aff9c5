package org.graphwright.explore;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fact with all passages that say so.
 *
 * @param subject the subject
 * @param property the property's IRI
 * @param label the property's local name
 * @param object the object where it is a thing; null for a literal
 * @param value the object's label or text
 * @param passages surest first, at least one
 */
public record ExplainedFact(
        ThingRef subject,
        String property,
        String label,
        @Nullable ThingRef object,
        String value,
        List<Passage> passages) {
    public ExplainedFact {
        Objects.requireNonNull(subject, "subject is null");
        passages = List.copyOf(passages);
    }
}

package org.graphwright.belief;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a fact says, without who says so.
 *
 * @param subject the subject's IRI, or within an article its id
 * @param property name of the property
 * @param object the object's IRI or id, or the text of a literal
 * @param datatype prefixed name of the literal's type, such as {@code xsd:date}; null where the object is a thing
 */
public record FactKey(
        String subject,
        String property,
        String object,
        @Nullable String datatype) implements Comparable<FactKey> {
    private static final Comparator<FactKey> ORDER = Comparator.comparing(FactKey::subject)
            .thenComparing(FactKey::property)
            .thenComparing(FactKey::object)
            .thenComparing(key -> Objects.requireNonNullElse(key.datatype(), ""));

    public FactKey {
        Objects.requireNonNull(subject, "subject is null");
        Objects.requireNonNull(property, "property is null");
        Objects.requireNonNull(object, "object is null");
    }

    /** True where the object is a thing. */
    public boolean joinsThings() {
        return datatype == null;
    }

    @Override
    public int compareTo(FactKey other) {
        return ORDER.compare(this, other);
    }
}

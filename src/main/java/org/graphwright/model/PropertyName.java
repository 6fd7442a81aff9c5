package org.graphwright.model;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names a property of the ontology, or of a user.
 *
 * @param value its local name in Graphwright's namespace, such as {@code bornOn}, or the IRI of a user's own
 */
public record PropertyName(String value) implements Comparable<PropertyName>, Serializable {
    public PropertyName {
        requireNonNull(value, "value is null");
    }

    /** Those of these names; in no order. */
    public static Set<PropertyName> setOf(String... names) {
        return Arrays.stream(names).map(PropertyName::new).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public int compareTo(PropertyName other) {
        return value.compareTo(other.value);
    }

    /** As it is written. */
    @Override
    public String toString() {
        return value;
    }
}

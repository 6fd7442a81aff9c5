package org.graphwright.model;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names a class of the ontology, or of a user; of what is no thing, the kind of value that it is.
 *
 * @param value its local name in Graphwright's namespace, such as {@code Person}, or the IRI of a user's own; or a prefixed type of XML
 *     Schema, such as {@code xsd:date}
 */
public record ClassName(String value) implements Comparable<ClassName>, Serializable {
    /** In place of the class of what has none. */
    public static final ClassName NONE = new ClassName("");

    public ClassName {
        requireNonNull(value, "value is null");
    }

    /** Those of these names; in no order. */
    public static Set<ClassName> setOf(String... names) {
        return Arrays.stream(names).map(ClassName::new).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public int compareTo(ClassName other) {
        return value.compareTo(other.value);
    }

    /** As it is written. */
    @Override
    public String toString() {
        return value;
    }
}

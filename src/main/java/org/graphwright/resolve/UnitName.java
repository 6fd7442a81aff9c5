package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.graphwright.model.ClassName;
import org.jspecify.annotations.Nullable;

/**
 * What records have in common that mean one thing by their name alone.
 *
 * @param kind what kind of name it is
 * @param root the class at the top
 * @param name what is the same for all its records and for no others of its kind, root and detail
 * @param words of its name
 * @param detail the owner of a body, the usual name of an organization of the table, the code of a place that the gazetteer knows; else null
 * @param label of a place that the gazetteer knows; else null
 */
record UnitName(
        Unit.Kind kind,
        ClassName root,
        String name,
        List<String> words,
        @Nullable String detail,
        @Nullable String label)
        implements Serializable {
    UnitName {
        requireNonNull(kind, "kind is null");
        requireNonNull(root, "root is null");
        requireNonNull(name, "name is null");
        words = List.copyOf(words);
    }

    /** The number by which partitions of a corpus know it. */
    long hash() {
        return NameHash.of("unit", kind.name(), root.value(), name, detail == null ? "" : detail);
    }

    String spelled() {
        return String.join(" ", words);
    }
}

package org.graphwright.query;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A thing in brief, as a line in a list of candidates.
 *
 * @param iri its IRI
 * @param label the name used most
 * @param type local name of its class, such as {@code Person}; empty if the graph does not say
 * @param aliases its other names, sorted
 * @param mentions how many mentions refer to it, 0 or more
 */
public record NamedThing(String iri, String label, String type, List<String> aliases, long mentions) {
    /** Most mentioned first. */
    public static final Comparator<NamedThing> MOST_MENTIONED_FIRST =
            Comparator.comparingLong(NamedThing::mentions).reversed().thenComparing(NamedThing::iri);

    public NamedThing {
        Objects.requireNonNull(iri, "iri is null");
        Objects.requireNonNull(label, "label is null");
        Objects.requireNonNull(type, "type is null");
        aliases = List.copyOf(aliases);
    }
}

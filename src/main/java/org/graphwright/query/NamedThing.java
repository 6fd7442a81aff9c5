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
 * @param apart what tells it from others of its name: the title of an article that speaks of it; of an article its day. Empty where that was not asked for, or is not known
 */
public record NamedThing(String iri, String label, String type, List<String> aliases, long mentions, String apart) {
    /** Most mentioned first. */
    public static final Comparator<NamedThing> MOST_MENTIONED_FIRST =
            Comparator.comparingLong(NamedThing::mentions).reversed().thenComparing(NamedThing::iri);

    public NamedThing {
        Objects.requireNonNull(iri, "iri is null");
        Objects.requireNonNull(label, "label is null");
        Objects.requireNonNull(type, "type is null");
        aliases = List.copyOf(aliases);
        Objects.requireNonNull(apart, "apart is null");
    }

    /** A thing that nobody has to tell from others. */
    public NamedThing(String iri, String label, String type, List<String> aliases, long mentions) {
        this(iri, label, type, aliases, mentions, "");
    }

    /** This thing told from others so. */
    NamedThing apart(String told) {
        return new NamedThing(iri, label, type, aliases, mentions, told);
    }
}

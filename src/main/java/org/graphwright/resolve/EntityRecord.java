package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What one article says of one of its things.
 *
 * @param iri its IRI within the article, such as {@code https://graphwright.org/article/…#e4}
 * @param type name of its class
 * @param name its fullest name in the article
 * @param aliases its other names there, sorted
 * @param mentions how often the article mentions it
 */
public record EntityRecord(String iri, String type, String name, List<String> aliases, int mentions) {
    public EntityRecord {
        requireNonNull(iri, "iri is null");
        requireNonNull(type, "type is null");
        requireNonNull(name, "name is null");
        aliases = List.copyOf(aliases);
    }

    /** The article that it belongs to. */
    public String article() {
        return iri.substring(0, iri.indexOf('#'));
    }
}

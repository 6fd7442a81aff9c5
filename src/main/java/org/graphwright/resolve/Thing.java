package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

/**
 * Something that holds for all articles.
 *
 * @param iri its IRI
 * @param type name of its class
 * @param label the name used most
 */
public record Thing(String iri, String type, String label) {
    public Thing {
        requireNonNull(iri, "iri is null");
        requireNonNull(type, "type is null");
        requireNonNull(label, "label is null");
    }
}

package org.graphwright.explore;

import java.util.Objects;

/**
 * A thing as it is named in passing.
 *
 * @param iri its IRI
 * @param label the name used most
 * @param type local name of its class, empty if not known
 */
public record ThingRef(String iri, String label, String type) {
    public ThingRef {
        Objects.requireNonNull(iri, "iri is null");
        Objects.requireNonNull(label, "label is null");
        Objects.requireNonNull(type, "type is null");
    }
}

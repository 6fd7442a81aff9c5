package org.graphwright.graph;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.apache.jena.sparql.core.Quad;

/**
 * A description as somebody has written it before.
 *
 * @param iri the node's IRI
 * @param quads all of it
 */
public record ReadDescription(String iri, List<Quad> quads) implements Described {
    public ReadDescription {
        requireNonNull(iri, "iri is null");
        quads = List.copyOf(quads);
    }
}

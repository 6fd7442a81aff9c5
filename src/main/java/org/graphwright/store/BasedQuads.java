package org.graphwright.store;

import static java.util.Objects.requireNonNull;

import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;
import org.graphwright.ontology.Base;

/** Gives quads the IRIs that a graph of a base of its own has. */
final class BasedQuads extends StreamRDFWrapper {
    private final Base base;

    BasedQuads(Base base, StreamRDF sink) {
        super(sink);
        this.base = requireNonNull(base, "base is null");
    }

    @Override
    public void quad(Quad quad) {
        super.quad(base.named(quad));
    }
}

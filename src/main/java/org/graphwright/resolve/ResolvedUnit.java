package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * In which cluster records of one name are.
 *
 * @param id what no other unit of the corpus has
 * @param cluster id of its cluster
 * @param iri the IRI that its name gives by itself
 * @param main true of the unit that gives its cluster the name
 * @param name the number of the name: a block has all units of it
 */
public record ResolvedUnit(String id, String cluster, String iri, boolean main, long name) implements Serializable {
    public ResolvedUnit {
        requireNonNull(id, "id is null");
        requireNonNull(cluster, "cluster is null");
        requireNonNull(iri, "iri is null");
    }
}

package org.graphwright.explore;

import org.apache.jena.graph.Triple;
import org.graphwright.ontology.Ontology;

/**
 * A fact of which no more is known than how sure it is.
 *
 * @param triple the fact
 * @param belief as that of its {@link FactSummary}
 */
record RankedFact(Triple triple, double belief) {
    /** The property's local name. */
    String property() {
        return Ontology.name(triple.getPredicate().getURI());
    }

    /** As its summary will say. */
    boolean isSure() {
        return FactSummary.isSure(triple.getPredicate().getURI(), belief);
    }
}

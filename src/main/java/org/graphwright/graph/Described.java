package org.graphwright.graph;

import java.io.Serializable;
import java.util.List;
import org.apache.jena.sparql.core.Quad;

/** What the graph of things says of one node. Equal ones are written alike. */
public sealed interface Described extends Serializable
        permits ThingDescription, EventDescription, BeliefDescription, BasedDescription, ReadDescription {
    /** The node's IRI. */
    String iri();

    /** All of it, in {@link ThingDescription#GRAPH}; equal descriptions give equal quads in equal order. */
    List<Quad> quads();
}

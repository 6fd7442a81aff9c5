/** Writes what was found in an article as RDF: {@link org.graphwright.graph.GraphWriter} sends one named graph an article to a sink of quads, with IRIs of things that hold within the article; {@link org.graphwright.graph.ThingRenamer} puts in the IRIs that hold for all. */
@NullMarked
package org.graphwright.graph;

import org.jspecify.annotations.NullMarked;

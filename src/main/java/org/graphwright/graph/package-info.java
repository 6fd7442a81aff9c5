/** Writes what was found in an article as RDF: {@link org.graphwright.graph.GraphWriter} sends one named graph an article to a sink of quads; {@link org.graphwright.graph.ThingDescription} says once what a thing is called. */
@NullMarked
package org.graphwright.graph;

import org.jspecify.annotations.NullMarked;

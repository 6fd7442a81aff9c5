/**
 * The take-away: the graph or a part of it as RDF, GraphML, GEXF or CSV, sorted so that two exports of one graph are equal bytes.
 * Start at {@link org.graphwright.export.GraphExport}; {@link org.graphwright.export.Part} says what is taken.
 */
@NullMarked
package org.graphwright.export;

import org.jspecify.annotations.NullMarked;

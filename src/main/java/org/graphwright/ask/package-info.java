/**
 * Questions in plain words: read with the names of the graph and the words of the ontology, put into one of a few shapes of SPARQL, and answered
 * with the sentences that say so. Start at {@link org.graphwright.ask.Ask}.
 */
@NullMarked
package org.graphwright.ask;

import org.jspecify.annotations.NullMarked;

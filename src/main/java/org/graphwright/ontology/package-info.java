/** The ontology in memory: {@link org.graphwright.ontology.Ontology} says which classes and properties there are, what may hold between what, and by which words; {@link org.graphwright.ontology.Vocabulary} has the terms of the graph's shape. */
@NullMarked
package org.graphwright.ontology;

import org.jspecify.annotations.NullMarked;

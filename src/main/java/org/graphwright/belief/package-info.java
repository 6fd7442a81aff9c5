/**
 * How sure facts are, over all articles that state them and beside one another. Begin with {@link org.graphwright.belief.Beliefs}; what
 * the ontology says can be is heeded in one place, {@link org.graphwright.belief.Constraints}, within an article as in a whole graph.
 */
@NullMarked
package org.graphwright.belief;

import org.jspecify.annotations.NullMarked;

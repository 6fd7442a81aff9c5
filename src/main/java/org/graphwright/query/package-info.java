/**
 * SPARQL on the graph: named queries, safe parameters, a time limit, answers in every usual form. Start at {@link org.graphwright.query.GraphQuery};
 * nothing here changes the graph or leaves the machine.
 */
@NullMarked
package org.graphwright.query;

import org.jspecify.annotations.NullMarked;

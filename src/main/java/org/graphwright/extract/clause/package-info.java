/**
 * Who did what to whom: cuts sentences into clauses with subject, verb group and complements ({@link org.graphwright.extract.clause.ClauseFinder}),
 * and reads events and open relations off them.
 */
@NullMarked
package org.graphwright.extract.clause;

import org.jspecify.annotations.NullMarked;

/**
 * Whether what is said between two mentions is so, and when: {@link org.graphwright.extract.factuality.Factuality} decides it from the
 * words that govern the clause in which the two are joined.
 */
@NullMarked
package org.graphwright.extract.factuality;

import org.jspecify.annotations.NullMarked;

/**
 * What is said between two mentions: {@link org.graphwright.extract.statement.StatementSource} says it, {@link
 * org.graphwright.extract.statement.StatementMerger} brings together what several sources say.
 */
@NullMarked
package org.graphwright.extract.statement;

import org.jspecify.annotations.NullMarked;

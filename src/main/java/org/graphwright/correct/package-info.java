/**
 * What users say of a graph against what was read: facts that are wrong or right, things that are one or two, other names and classes, notes.
 * Begin with {@link org.graphwright.correct.Correction}; {@link org.graphwright.correct.CorrectionReader} and
 * {@link org.graphwright.correct.CorrectionWriter} know how they are written down.
 */
@NullMarked
package org.graphwright.correct;

import org.jspecify.annotations.NullMarked;

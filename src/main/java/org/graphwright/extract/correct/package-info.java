/** Takes back what a trained model reads though nothing says so: {@link org.graphwright.extract.correct.ModelCorrection}. */
@NullMarked
package org.graphwright.extract.correct;

import org.jspecify.annotations.NullMarked;

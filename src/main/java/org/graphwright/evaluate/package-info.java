/** Scores against gold data: {@link org.graphwright.evaluate.Evaluation} compares extractions with what annotators wrote. */
@NullMarked
package org.graphwright.evaluate;

import org.jspecify.annotations.NullMarked;

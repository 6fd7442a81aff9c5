/**
 * Training and evaluation of the models: gold data in, scores and model files out. {@link org.graphwright.learn.Evaluation} scores
 * extractions against gold.
 */
@NullMarked
package org.graphwright.learn;

import org.jspecify.annotations.NullMarked;

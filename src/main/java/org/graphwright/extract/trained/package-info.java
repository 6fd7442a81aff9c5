/**
 * What trained models are made of: the files of a model, those that ship or a folder of one's own, and what their probabilities are worth.
 * {@link org.graphwright.extract.trained.ModelFolder} opens them.
 */
@NullMarked
package org.graphwright.extract.trained;

import org.jspecify.annotations.NullMarked;

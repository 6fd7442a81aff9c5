/**
 * What the trained models of both profiles have in common: the files of a model, those that ship or a folder of one's own, what their
 * probabilities are worth, and what is read with them. {@link org.graphwright.extract.trained.ModelFolder} opens the files,
 * {@link org.graphwright.extract.trained.TrainedReader} reads an article.
 */
@NullMarked
package org.graphwright.extract.trained;

import org.jspecify.annotations.NullMarked;

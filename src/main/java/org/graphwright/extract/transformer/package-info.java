/**
 * The trained transformer: words, word pieces and shapes in; mentions and the properties between them out.
 * {@link org.graphwright.extract.transformer.Transformer} reads an article.
 */
@NullMarked
package org.graphwright.extract.transformer;

import org.jspecify.annotations.NullMarked;

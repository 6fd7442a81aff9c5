/**
 * The trained transformer: words, word pieces and shapes in; mentions and the properties between them out.
 * {@link org.graphwright.extract.transformer.Transformer} reads an article; {@link org.graphwright.extract.transformer.TransformerNameFinder} stands behind OpenNLP's interface.
 */
@NullMarked
package org.graphwright.extract.transformer;

import org.jspecify.annotations.NullMarked;

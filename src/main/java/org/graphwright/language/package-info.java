/** OpenNLP behind one door: {@link org.graphwright.language.Language} turns an article's text into sentences of tagged, lemmatised, chunked tokens with offsets on the raw text. */
@NullMarked
package org.graphwright.language;

import org.jspecify.annotations.NullMarked;

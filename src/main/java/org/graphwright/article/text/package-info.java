/** Plain text and Markdown, and what other readers need too: character sets, lines, and days as people write them. */
@NullMarked
package org.graphwright.article.text;

import org.jspecify.annotations.NullMarked;

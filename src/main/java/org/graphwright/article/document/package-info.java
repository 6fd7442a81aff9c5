/** Documents of word processors, PDF files and electronic books. */
@NullMarked
package org.graphwright.article.document;

import org.jspecify.annotations.NullMarked;

/** What holds other files: archives, packed files, and crawls of the web. Nothing is written to the disk but what a reader needs as a file. */
@NullMarked
package org.graphwright.article.archive;

import org.jspecify.annotations.NullMarked;

/**
 * Files, folders and standard input become a stream of articles; what cannot be read becomes a {@link org.graphwright.article.Reject}
 * with its reason. {@link org.graphwright.article.Articles} is the door.
 */
@NullMarked
package org.graphwright.article;

import org.jspecify.annotations.NullMarked;

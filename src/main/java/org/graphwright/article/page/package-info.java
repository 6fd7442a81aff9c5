/** Web pages: their character set, what they say of themselves, and their main text without the frame around it. */
@NullMarked
package org.graphwright.article.page;

import org.jspecify.annotations.NullMarked;

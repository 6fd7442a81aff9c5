/** What readers of articles are given and what they give: bytes in, articles or further bytes out, one after the other. */
@NullMarked
package org.graphwright.article.input;

import org.jspecify.annotations.NullMarked;

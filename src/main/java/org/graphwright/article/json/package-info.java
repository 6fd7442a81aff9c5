/** JSON in lines, arrays, and the forms of news collections. */
@NullMarked
package org.graphwright.article.json;

import org.jspecify.annotations.NullMarked;

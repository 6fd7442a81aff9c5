/** What columns and keys of an article are called in the files of many makers. */
@NullMarked
package org.graphwright.article.field;

import org.jspecify.annotations.NullMarked;

/** Tables: files of separated values and spreadsheets, an article a row. */
@NullMarked
package org.graphwright.article.table;

import org.jspecify.annotations.NullMarked;

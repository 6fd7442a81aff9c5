package org.graphwright.article;

import static java.util.Objects.requireNonNull;

import org.graphwright.article.field.Columns;

/**
 * How articles are to be read.
 *
 * @param columns which columns of tables hold what
 * @param anyLanguage whether articles in other languages than English are read too
 */
public record ArticleOptions(Columns columns, boolean anyLanguage) {
    /** The usual names of columns, and English only. */
    public static final ArticleOptions DEFAULT = new ArticleOptions(Columns.USUAL, false);

    public ArticleOptions {
        requireNonNull(columns, "columns is null");
    }
}

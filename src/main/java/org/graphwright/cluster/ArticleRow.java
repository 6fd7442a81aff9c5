package org.graphwright.cluster;

import java.io.Serializable;
import java.time.LocalDate;
import org.graphwright.model.Article;
import org.jspecify.annotations.Nullable;

/** An {@link Article} on its way between machines. */
record ArticleRow(
        String id,
        String text,
        @Nullable String date,
        @Nullable String title,
        @Nullable String url,
        String source,
        @Nullable String byline,
        String language,
        boolean summary)
        implements Serializable {
    static ArticleRow of(Article article) {
        LocalDate date = article.date();
        return new ArticleRow(
                article.id(),
                article.text(),
                date == null ? null : date.toString(),
                article.title(),
                article.url(),
                article.source(),
                article.byline(),
                article.language(),
                article.summary());
    }

    Article article() {
        return new Article(
                id, text, date == null ? null : LocalDate.parse(date), title, url, source, byline, language, summary);
    }
}

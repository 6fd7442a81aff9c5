package org.graphwright.article;

import org.graphwright.model.Article;
import org.jspecify.annotations.Nullable;

/** Puts U+FFFD for the two characters that are none, U+FFFE and U+FFFF: no form of RDF can hold them. */
final class Characters {
    private Characters() {}

    static Article readable(Article article) {
        return new Article(
                article.id().replace('\ufffe', '\ufffd').replace('\uffff', '\ufffd'),
                article.text().replace('\ufffe', '\ufffd').replace('\uffff', '\ufffd'),
                article.date(),
                readable(article.title()),
                readable(article.url()),
                article.source().replace('\ufffe', '\ufffd').replace('\uffff', '\ufffd'),
                readable(article.byline()),
                article.language(),
                article.summary());
    }

    private static @Nullable String readable(@Nullable String text) {
        return text == null ? null : text.replace('\ufffe', '\ufffd').replace('\uffff', '\ufffd');
    }
}

package org.graphwright.article;

import org.graphwright.model.Article;
import org.graphwright.model.RdfCharacters;
import org.jspecify.annotations.Nullable;

/** Puts U+FFFD for what no form of RDF can hold, in all that is said of an article. */
final class Characters {
    private Characters() {}

    static Article readable(Article article) {
        return new Article(
                RdfCharacters.clean(article.id()),
                RdfCharacters.clean(article.text()),
                article.date(),
                readable(article.title()),
                readable(article.url()),
                RdfCharacters.clean(article.source()),
                readable(article.byline()),
                article.language(),
                article.summary());
    }

    private static @Nullable String readable(@Nullable String text) {
        return text == null ? null : RdfCharacters.clean(text);
    }
}

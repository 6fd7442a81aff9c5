package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import org.graphwright.explore.ArticleRef;

/**
 * A sentence of an article that says something.
 *
 * @param sentence as the article has it
 * @param article where it stands
 */
public record Source(String sentence, ArticleRef article) {
    public Source {
        requireNonNull(sentence, "sentence is null");
        requireNonNull(article, "article is null");
    }
}

package org.graphwright.article;

import static java.util.Objects.requireNonNull;

import org.graphwright.article.input.RejectedException;
import org.graphwright.model.Article;

/** What every article passes, whatever it was read from: its language is told, and characters that no graph can hold go. For one thread. */
public final class ArticleCheck {
    private final LanguageCheck languages;

    public ArticleCheck(ArticleOptions options) {
        this.languages =
                new LanguageCheck(requireNonNull(options, "options is null").anyLanguage());
    }

    /** @throws RejectedException if it is surely in another language than is wanted */
    public Article check(Article article) throws RejectedException {
        return Characters.readable(languages.check(article));
    }
}

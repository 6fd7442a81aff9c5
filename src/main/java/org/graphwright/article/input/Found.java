package org.graphwright.article.input;

import static java.util.Objects.requireNonNull;

import org.graphwright.model.Article;

/** What a reader finds in its input: an article, or something that holds articles itself. */
public sealed interface Found {
    /** An article, read. */
    record Text(Article article) implements Found {
        public Text {
            requireNonNull(article, "article is null");
        }
    }

    /** A file inside an archive, not yet looked at; whoever takes it closes it before asking for the next. */
    record Inside(Input input) implements Found {
        public Inside {
            requireNonNull(input, "input is null");
        }
    }
}

package org.graphwright.explore;

import java.util.List;
import java.util.Objects;

/**
 * An article that has the words looked for.
 *
 * @param article the article
 * @param snippet the words in their surroundings, on one line; empty if they stand in the title alone
 * @param marks where the words stand in the snippet, in order of position
 */
public record ArticleHit(ArticleRef article, String snippet, List<Mark> marks) {
    public ArticleHit {
        Objects.requireNonNull(article, "article is null");
        Objects.requireNonNull(snippet, "snippet is null");
        marks = List.copyOf(marks);
    }
}

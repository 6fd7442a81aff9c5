package org.graphwright.explore;

import java.util.List;
import org.graphwright.query.NamedThing;

/**
 * What has the words looked for: a part of it, from the best on.
 *
 * @param things by name or alias, best first
 * @param thingsFound how many there are in all
 * @param thingsNear true where no thing has the words as they were written, and these have words much like them
 * @param articles by title or text, best first
 * @param articlesFound how many there are in all
 * @param articlesNear the same of articles
 * @param suggestions where nothing at all was found, a few things that have some of the words, or much like them
 */
public record SearchResult(
        List<NamedThing> things,
        long thingsFound,
        boolean thingsNear,
        List<ArticleHit> articles,
        long articlesFound,
        boolean articlesNear,
        List<NamedThing> suggestions) {
    public SearchResult {
        things = List.copyOf(things);
        articles = List.copyOf(articles);
        suggestions = List.copyOf(suggestions);
    }
}

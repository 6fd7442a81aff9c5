package org.graphwright.explore;

import java.util.List;
import org.graphwright.query.NamedThing;

/**
 * What has the words looked for.
 *
 * @param things by name or alias, best first
 * @param articles by title or text, newest first
 */
public record SearchResult(List<NamedThing> things, List<ArticleHit> articles) {
    public SearchResult {
        things = List.copyOf(things);
        articles = List.copyOf(articles);
    }
}

package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What resolving, copies and corrections make of one article.
 *
 * @param article its IRI
 * @param things the IRIs over all articles of its things, by those that they have in it
 * @param events the same of its events
 * @param original IRI of the article that it copies; null where it copies none
 * @param corrected a text that is another when other corrections may change it; null where none do
 */
public record ArticleIdentity(
        String article,
        SortedMap<String, String> things,
        SortedMap<String, String> events,
        @Nullable String original,
        @Nullable String corrected)
        implements Serializable {
    public ArticleIdentity {
        requireNonNull(article, "article is null");
        things = new TreeMap<>(things);
        events = new TreeMap<>(events);
    }

    String digest() {
        return ArticleDigests.of(article, things, events, original, corrected);
    }
}

package org.graphwright.explore;

import java.util.Collection;
import java.util.List;

/**
 * From when to when articles are.
 *
 * @param first the earliest day, {@code YYYY-MM-DD}; empty if none is dated
 * @param last the latest day
 */
public record Days(String first, String last) {
    /** Of no articles, and where none is dated, both are empty. */
    public static Days of(Collection<ArticleRef> articles) {
        List<String> days = articles.stream()
                .map(ArticleRef::date)
                .filter(day -> !day.isEmpty())
                .sorted()
                .toList();
        return days.isEmpty() ? new Days("", "") : new Days(days.get(0), days.get(days.size() - 1));
    }
}

package org.graphwright.explore;

import java.util.Collection;

/**
 * From when to when articles are.
 *
 * @param first the earliest day, {@code YYYY-MM-DD}; empty if none is dated
 * @param last the latest day
 */
public record Days(String first, String last) {
    /** Of no articles, and where none is dated, both are empty. */
    public static Days of(Collection<ArticleRef> articles) {
        String first = "";
        String last = "";
        for (ArticleRef article : articles) {
            String day = article.date();
            if (!day.isEmpty()) {
                first = first.isEmpty() || day.compareTo(first) < 0 ? day : first;
                last = day.compareTo(last) > 0 ? day : last;
            }
        }
        return new Days(first, last);
    }
}

package org.graphwright.explore;

import java.util.Objects;

/**
 * An article as it is named in passing. All text is as the article has it: data, never markup.
 *
 * @param iri its IRI, also the name of its graph
 * @param title its headline, else its id
 * @param date day of publication, {@code YYYY-MM-DD}; empty if not known
 * @param url its web address; empty if not known
 */
public record ArticleRef(String iri, String title, String date, String url) {
    public ArticleRef {
        Objects.requireNonNull(iri, "iri is null");
        Objects.requireNonNull(title, "title is null");
        Objects.requireNonNull(date, "date is null");
        Objects.requireNonNull(url, "url is null");
    }
}

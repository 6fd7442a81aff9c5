package org.graphwright.explore;

import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;

/**
 * An article as it is named in passing. All text is as the article has it: data, never markup.
 *
 * @param iri its IRI, also the name of its graph
 * @param title its headline, else its id
 * @param date day of publication, {@code YYYY-MM-DD}; empty if not known
 * @param url its web address; empty if not known
 * @param copyOf IRI of the article whose text it repeats; empty if it is none's copy
 */
public record ArticleRef(String iri, String title, String date, String url, String copyOf) {
    static final Comparator<ArticleRef> NEWEST_FIRST =
            Comparator.comparing(ArticleRef::date).reversed().thenComparing(ArticleRef::iri);

    /** Those of no known day last. */
    static final Comparator<ArticleRef> EARLIEST_FIRST = Comparator.comparing(
                    (ArticleRef article) -> article.date().isEmpty() ? "9999" : article.date())
            .thenComparing(ArticleRef::iri);

    public ArticleRef {
        Objects.requireNonNull(iri, "iri is null");
        Objects.requireNonNull(title, "title is null");
        Objects.requireNonNull(date, "date is null");
        Objects.requireNonNull(url, "url is null");
        Objects.requireNonNull(copyOf, "copyOf is null");
    }

    /** IRI of the article whose copy it is, else its own: what an agency sends out to many papers is one source. */
    public String source() {
        return copyOf.isEmpty() ? iri : copyOf;
    }

    /** The number of articles where an article and its copies are one. */
    static int sources(Collection<ArticleRef> articles) {
        return (int) articles.stream().map(ArticleRef::source).distinct().count();
    }
}

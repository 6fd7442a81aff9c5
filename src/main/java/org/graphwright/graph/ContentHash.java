package org.graphwright.graph;

import org.graphwright.model.Article;
import org.graphwright.ontology.Iris;

/** Tells whether an article has changed since it was read. */
public final class ContentHash {
    private ContentHash() {}

    /** SHA-256, in hexadecimal digits, of everything in the article but where it was found. */
    public static String of(Article article) {
        return Iris.sha256(String.join(
                "\0", article.id(), "" + article.date(), "" + article.title(), "" + article.url(), article.text()));
    }
}

package org.graphwright.explore;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.GraphView;
import org.graphwright.query.KeyedQuads;

/** Names all articles of a graph as {@link References} would, a property at a time. Belongs to one read transaction. */
final class AllArticles {
    private static final Pattern TEST_PAGE = Pattern.compile("(?i)\\btest page\\b");

    private static final Comparator<Named> ORDER =
            Comparator.comparing(Named::slight).thenComparing(Named::ref, ArticleRef.NEWEST_FIRST);

    private final KeyedQuads quads;
    private final References references;

    /**
     * An article.
     *
     * @param key of its IRI, and of its graph's name
     * @param ref how it is named
     * @param slight true for what no reader looks for: a test page, and one in which nothing is mentioned
     */
    record Named(Object key, ArticleRef ref, boolean slight) {}

    /**
     * @param quads the graph's
     * @param references of the same graph, for those without a title
     */
    AllArticles(KeyedQuads quads, References references) {
        this.quads = requireNonNull(quads, "quads is null");
        this.references = requireNonNull(references, "references is null");
    }

    /** Newest first, but those that are hardly articles last. */
    List<Named> read() {
        Set<Object> articles = quads.subjects(RDF.Nodes.type, Vocabulary.ARTICLE);
        Map<Object, String> titles = quads.texts(Vocabulary.TITLE, articles);
        Map<Object, String> dates = quads.texts(Vocabulary.DATE, articles);
        Map<Object, String> urls = quads.texts(Vocabulary.URL, articles);
        Map<Object, String> copied = quads.texts(Vocabulary.COPY_OF, articles);
        return articles.stream()
                .map(article -> {
                    Node node = quads.term(article);
                    String title = titles.getOrDefault(article, "");
                    ArticleRef ref = title.isBlank()
                            ? references.article(node)
                            : new ArticleRef(
                                    GraphView.text(node),
                                    title,
                                    dates.getOrDefault(article, ""),
                                    urls.getOrDefault(article, ""),
                                    copied.getOrDefault(article, ""));
                    return new Named(article, ref, isSlight(article, ref));
                })
                .sorted(ORDER)
                .toList();
    }

    private boolean isSlight(Object article, ArticleRef ref) {
        return !quads.contains(article, null, RDF.Nodes.type, Vocabulary.MENTION) || isTestPage(ref.title());
    }

    static boolean isTestPage(String title) {
        return TEST_PAGE.matcher(title).find();
    }
}

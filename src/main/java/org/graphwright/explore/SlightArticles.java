package org.graphwright.explore;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.graphwright.ontology.Vocabulary;

/** Tells articles that no reader looks for: test pages, and those in which nothing is mentioned. Belongs to one read transaction. */
final class SlightArticles {
    private static final Pattern TEST_PAGE = Pattern.compile("(?i)\\btest page\\b");

    private final Set<Node> mentioning = new HashSet<>();

    SlightArticles(DatasetGraph dataset) {
        Objects.requireNonNull(dataset, "dataset is null").stream(
                        Node.ANY, Node.ANY, RDF.Nodes.type, Vocabulary.MENTION)
                .forEach(quad -> mentioning.add(quad.getGraph()));
    }

    boolean isSlight(ArticleRef article) {
        return !mentioning.contains(NodeFactory.createURI(article.iri())) || isTestPage(article.title());
    }

    static boolean isTestPage(String title) {
        return TEST_PAGE.matcher(title).find();
    }
}

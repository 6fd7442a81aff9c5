package org.graphwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.graphwright.graph.ThingDescription;
import org.graphwright.model.Article;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.store.GraphStore;
import org.graphwright.store.StoreCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShardBeliefsTest {
    @TempDir
    Path folder;

    @Test
    void everyFactHasABeliefWhateverTheOrderAndTheSteps() {
        List<Article> articles = new ArrayList<>(ArticleRemovalTest.articles(0, 40));
        ArticleRemovalTest.build(folder.resolve("one"), articles, Change.ANY);
        Collections.reverse(articles);
        ArticleRemovalTest.build(folder.resolve("other"), articles.subList(0, 7), Change.ANY);
        ArticleRemovalTest.build(folder.resolve("other"), articles, Change.ANY);
        assertThat(beliefs(folder.resolve("one")))
                .hasSizeGreaterThan(20)
                .containsExactlyElementsOf(beliefs(folder.resolve("other")));
    }

    @Test
    void whatNoArticleSaysAnyMoreHasNone() {
        ArticleRemovalTest.build(folder.resolve("one"), ArticleRemovalTest.articles(0, 12), Change.ANY);
        ArticleRemovalTest.remove(folder.resolve("one"), "article-3", "article-5");
        List<Article> rest = new ArrayList<>(ArticleRemovalTest.articles(0, 12));
        rest.removeIf(article -> List.of("article-3", "article-5").contains(article.id()));
        ArticleRemovalTest.build(folder.resolve("other"), rest, Change.ANY);
        assertThat(beliefs(folder.resolve("one"))).containsExactlyElementsOf(beliefs(folder.resolve("other")));
    }

    @Test
    void theFileOfFactsIsMadeAnewFromTheShard() throws IOException {
        ArticleRemovalTest.build(folder, ArticleRemovalTest.articles(0, 12), Change.ANY);
        Path file = folder.resolve("shards/000001.facts.gz");
        byte[] before = Files.readAllBytes(file);
        List<String> beliefs = beliefs(folder);
        Files.write(file, new byte[] {1, 2});
        GraphBuild.resolve(folder, BuildProgress.NONE);
        assertThat(beliefs(folder)).isEqualTo(beliefs);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void theReportsOfAGraphCanBeReadToFitWeights() throws IOException {
        ArticleRemovalTest.build(folder, ArticleRemovalTest.articles(0, 3), Change.ANY);
        GraphReports graph = GraphReports.read(folder, Ontology.standard());
        assertThat(graph.reports()).isNotEmpty().allMatch(report -> report.confidence() > 0);
        assertThat(graph.spokenOf().articles(graph.reports().get(0).fact().subject()))
                .isPositive();
    }

    /** Facts with belief and sources, sorted; the store is good. */
    private static List<String> beliefs(Path graph) {
        try (GraphStore store = GraphStore.openExisting(graph)) {
            assertThat(new StoreCheck(store).verify()).isEmpty();
            return store.read(dataset -> {
                List<String> found = new ArrayList<>();
                dataset.find(ThingDescription.GRAPH, Node.ANY, RDF.Nodes.reifies, Node.ANY)
                        .forEachRemaining(quad -> found.add(quad.getObject() + " "
                                + dataset.stream(ThingDescription.GRAPH, quad.getSubject(), Vocabulary.BELIEF, Node.ANY)
                                        .map(q -> q.getObject().getLiteralLexicalForm())
                                        .toList()
                                + dataset.stream(
                                                ThingDescription.GRAPH, quad.getSubject(), Vocabulary.SOURCES, Node.ANY)
                                        .map(q -> q.getObject().getLiteralLexicalForm())
                                        .toList()));
                Collections.sort(found);
                return found;
            });
        }
    }
}

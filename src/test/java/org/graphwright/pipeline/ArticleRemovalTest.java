package org.graphwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.graphwright.explore.ThingFinder;
import org.graphwright.model.Article;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.Ontology;
import org.graphwright.store.GraphStore;
import org.graphwright.store.StoreCheck;
import org.graphwright.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleRemovalTest {
    @TempDir
    Path folder;

    @Test
    void whatOnlyTheArticleSaysIsGone() {
        build(folder, List.of(saying("a", "Ada met Bo."), saying("b", "Ada met Cleo.")), Change.ANY);
        RemovalSummary summary = remove(folder, "b");
        assertThat(summary.removed()).containsExactly(Iris.article("b"));
        assertThat(quads(folder)).contains("\"Bo\"").contains("\"Ada\"").doesNotContain("Cleo");
        try (GraphStore store = GraphStore.openExisting(folder)) {
            assertThat(store.log()).containsOnlyKeys(Iris.article("a"));
            assertThat(new StoreCheck(store).verify()).isEmpty();
            assertThatThrownBy(() -> new ThingFinder(store.dataset(), Ontology.standard()).find("Cleo"))
                    .hasMessageContaining("Cleo");
            assertThat(new ThingFinder(store.dataset(), Ontology.standard())
                            .find("Ada")
                            .getURI())
                    .endsWith("/person/ada");
        }
    }

    @Test
    void theGraphIsAsIfTheArticleHadNeverBeenThere() {
        build(folder.resolve("one"), articles(0, 40), Change.ANY);
        remove(folder.resolve("one"), "article-3", "article-17");
        List<Article> rest = articles(0, 40).stream()
                .filter(article -> !List.of("article-3", "article-17").contains(article.id()))
                .toList();
        build(folder.resolve("other"), rest, Change.ANY);
        assertThat(quads(folder.resolve("one"))).isEqualTo(quads(folder.resolve("other")));
    }

    @Test
    void staysOutUntilItIsAddedAgain() {
        build(folder, articles(0, 5), Change.ANY);
        remove(folder, Iris.article("article-2"));
        build(folder, List.of(), Change.ANY);
        assertThat(quads(folder)).doesNotContain("article-2");
        BuildSummary again = build(folder, articles(2, 3), Change.ADD);
        assertThat(again.articles()).isEqualTo(1);
        assertThat(again.rejects()).isEmpty();
        assertThat(quads(folder)).contains("article-2");
        assertThat(remove(folder, "article-2").removed()).hasSize(1);
    }

    @Test
    void namesThatNoArticleHasAreToldApartFromThoseRemovedBefore() {
        build(folder, articles(0, 3), Change.ANY);
        remove(folder, "article-1");
        RemovalSummary summary = remove(folder, "article-1", "article-9");
        assertThat(summary.removed()).isEmpty();
        assertThat(summary.gone()).containsExactly("article-1");
        assertThat(summary.unknown()).containsExactly("article-9");
    }

    @Test
    void anArticleIsKnownByItsWebAddress() {
        String url = "https://example.org/a.html";
        build(
                folder,
                List.of(new Article("a", "Ada met Bo.", null, null, url, "a"), saying("b", "Ada sat.")),
                Change.ANY);
        assertThat(remove(folder, url).removed()).containsExactly(Iris.article("a"));
    }

    @Test
    void theLastArticleCanGo() {
        build(folder, articles(0, 1), Change.ANY);
        remove(folder, "article-0");
        assertThat(quads(folder)).isEmpty();
        build(folder, articles(0, 1), Change.ANY);
        assertThat(quads(folder)).isNotEmpty();
    }

    @Test
    void addRejectsWhatIsThereWithAnotherTextAndReplaceWhatIsNot() {
        build(folder, List.of(saying("a", "Ada met Bo.")), Change.ANY);
        BuildSummary added = build(folder, List.of(saying("a", "Ada met Cleo."), saying("b", "Dora sat.")), Change.ADD);
        assertThat(added.articles()).isEqualTo(1);
        assertThat(added.rejects())
                .singleElement()
                .asString()
                .contains("in the graph with another text, which adding does not replace: a");
        BuildSummary replaced =
                build(folder, List.of(saying("a", "Ada met Cleo."), saying("c", "Ella sat.")), Change.REPLACE);
        assertThat(replaced.replaced()).isEqualTo(1);
        assertThat(replaced.rejects()).singleElement().asString().contains("nothing to replace: c");
        assertThat(quads(folder)).contains("Cleo", "Dora").doesNotContain("\"Bo\"", "Ella");
        assertThat(build(folder, List.of(saying("a", "Ada met Cleo.")), Change.ADD)
                        .unchanged())
                .isEqualTo(1);
    }

    @Test
    void compactingChangesNothing() {
        build(folder, articles(0, 10), Change.ANY);
        remove(folder, "article-3");
        String before = quads(folder);
        try (GraphStore store = GraphStore.openExisting(folder)) {
            store.compact();
            assertThat(store.log()).hasSize(9);
        }
        assertThat(folder.resolve("tdb2/Data-0001")).doesNotExist();
        assertThat(quads(folder)).isEqualTo(before);
        build(folder, articles(3, 4), Change.ADD);
        try (GraphStore store = GraphStore.openExisting(folder)) {
            assertThat(new StoreCheck(store).verify()).isEmpty();
        }
    }

    @Test
    void aFolderWithoutAGraphIsNamed() {
        assertThatThrownBy(() -> remove(folder.resolve("none"), "a"))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("no graph in " + folder.resolve("none"));
    }

    static BuildSummary build(Path folder, List<Article> articles, Change change) {
        return new GraphBuild(folder, ToyReader.factory(), 2, BuildProgress.NONE).build(articles.iterator(), change);
    }

    static RemovalSummary remove(Path folder, String... names) {
        return new ArticleRemoval(folder, BuildProgress.NONE).remove(List.of(names));
    }

    static List<Article> articles(int from, int to) {
        return IntStream.range(from, to).mapToObj(ToyReader::article).toList();
    }

    private static Article saying(String id, String text) {
        return new Article(id, text, null, null, null, id);
    }

    /** The store's quads, sorted, without the log, which has the time. */
    static String quads(Path folder) {
        try (GraphStore store = GraphStore.openExisting(folder)) {
            return store.read(dataset -> {
                DatasetGraph copy = DatasetGraphFactory.create();
                dataset.stream()
                        .filter(quad -> !quad.getGraph().equals(GraphStore.LOG))
                        .forEach(copy::add);
                return RDFWriter.source(copy)
                        .format(RDFFormat.NQUADS_UTF8)
                        .asString()
                        .lines()
                        .sorted()
                        .collect(Collectors.joining("\n"));
            });
        }
    }
}

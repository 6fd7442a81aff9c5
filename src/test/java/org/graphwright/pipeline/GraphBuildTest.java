package org.graphwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.graphwright.article.Reject;
import org.graphwright.model.Article;
import org.graphwright.ontology.Iris;
import org.graphwright.store.GraphStore;
import org.graphwright.store.StoreCheck;
import org.graphwright.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphBuildTest {
    @TempDir
    Path folder;

    @Test
    void readsLoadsAndCounts() {
        BuildSummary summary = build(folder, articles(40), 2);
        assertThat(summary.articles()).isEqualTo(40);
        assertThat(summary.words()).isEqualTo(40 * 6);
        assertThat(summary.loaded()).isEqualTo(40);
        assertThat(summary.rejects()).isEmpty();
        assertThat(folder.resolve("shards")).isDirectoryContaining(path -> path.endsWith("000002.jsonl.gz"));
        assertThat(ask("?s gw:metWith ?o . ?s rdfs:label 'Ada' . ?o rdfs:label 'Boa'"))
                .isEqualTo(1);
        assertThat(ask("?e gw:subjectMention ?m . ?m gw:refersTo <https://graphwright.org/id/person/ada>"))
                .isEqualTo(40);
        verify();
    }

    @Test
    void theSecondTimeNothingIsDone() throws IOException {
        build(folder, articles(40), 2);
        Map<String, Long> before = files();
        BuildSummary second = build(folder, articles(40), 2);
        assertThat(second.articles()).isZero();
        assertThat(second.unchanged()).isEqualTo(40);
        assertThat(second.loaded()).isZero();
        assertThat(files()).isEqualTo(before);
        verify();
    }

    @Test
    void theNumberOfWorkersDoesNotShow() throws IOException {
        build(folder.resolve("one"), articles(70), 1);
        build(folder.resolve("three"), articles(70), 3);
        assertThat(quads(folder.resolve("three")))
                .isEqualTo(quads(folder.resolve("one")))
                .isNotEmpty();
        assertThat(Files.readAllBytes(folder.resolve("three/shards/000001.jsonl.gz")))
                .isEqualTo(Files.readAllBytes(folder.resolve("one/shards/000001.jsonl.gz")));
    }

    @Test
    void aChangedArticleReplacesItsGraph() {
        List<Article> articles = articles(40);
        build(folder, articles, 1);
        Article old = articles.get(3);
        articles.set(3, new Article(old.id(), "Cleo met Ada.", null, old.title(), null, old.source()));
        BuildSummary second = build(folder, articles, 1);
        assertThat(second.replaced()).isEqualTo(1);
        assertThat(second.articles()).isEqualTo(1);
        assertThat(second.loaded()).isEqualTo(1);
        assertThat(ask("?s rdfs:label 'Cleo' ; gw:metWith ?o . ?o rdfs:label 'Ada'"))
                .isEqualTo(1);
        assertThat(ask("?a a gw:Article")).isEqualTo(40);
        assertThat(ask("GRAPH <" + Iris.article("article-3")
                        + "> { ?m gw:refersTo <https://graphwright.org/id/person/bod> }"))
                .isZero();
        verify();
    }

    @Test
    void newArticlesAreAdded() {
        build(folder, articles(10), 1);
        BuildSummary second = build(folder, articles(12), 1);
        assertThat(second.unchanged()).isEqualTo(10);
        assertThat(second.loaded()).isEqualTo(2);
        build(folder, List.of(), 1);
        assertThat(ask("?a a gw:Article")).isEqualTo(12);
        verify();
    }

    @Test
    void anotherNameUsedMostIsTheLabelAndOldArticlesStayAsTheyAre() {
        build(folder, List.of(saying("a", "Élan met Bo.")), 1);
        BuildSummary second = build(folder, List.of(saying("b", "Elan met Bo."), saying("c", "Elan met Bo.")), 1);
        assertThat(second.loaded()).as("the old article's graph has no labels").isEqualTo(2);
        assertThat(ask("?s rdfs:label 'Elan'")).isEqualTo(1);
        assertThat(ask("?s rdfs:label 'Élan'")).isZero();
        assertThat(ask("?s <http://www.w3.org/2004/02/skos/core#altLabel> 'Élan'"))
                .isEqualTo(1);
        verify();
    }

    @Test
    void anotherVersionReadsAnew() {
        build(folder, articles(5), 1);
        ReaderFactory next = ToyReader.factory("toy/2", ToyReader.factory().each());
        BuildSummary second = new GraphBuild(folder, next, 1, BuildProgress.NONE)
                .build(articles(5).iterator());
        assertThat(second.articles()).isEqualTo(5);
        assertThat(second.loaded()).isEqualTo(5);
        verify();
    }

    @Test
    void whatCannotBeReadIsRejectedAndTheRestGoesOn() {
        List<Article> articles = articles(5);
        articles.add(2, new Article("bad", "BROKEN", null, null, null, "bad.txt"));
        articles.add(new Article("article-1", "Somebody else.", null, null, null, "other.txt"));
        BuildSummary summary = build(folder, articles, 2);
        assertThat(summary.articles()).isEqualTo(5);
        assertThat(summary.rejects())
                .containsExactlyInAnyOrder(
                        new Reject("bad.txt", "cannot be extracted: java.lang.IllegalStateException: cannot read this"),
                        new Reject("other.txt", "another article of this build has the same id: article-1"));
        verify();
    }

    @Test
    void theStoreCanBeMadeAnewFromTheShards() throws IOException {
        build(folder, articles(40), 1);
        deleteFolder(folder.resolve("generations"));
        BuildSummary second = build(folder, List.of(), 1);
        assertThat(second.articles()).isZero();
        assertThat(second.loaded()).isEqualTo(40);
        verify();
    }

    @Test
    void aDamagedShardIsNamedAndNothingIsLost() throws IOException {
        build(folder, articles(40), 1);
        Path shard = folder.resolve("shards/000002.jsonl.gz");
        byte[] bytes = Files.readAllBytes(shard);
        Files.write(shard, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> build(folder, articles(41), 1))
                .isInstanceOf(BuildException.class)
                .hasMessageStartingWith("the shard " + shard + " is damaged")
                .hasMessageContaining("which has the articles https://graphwright.org/article/")
                .hasMessageContaining(
                        "was set aside in " + folder.resolve("shards/damaged") + "; the graph is as it was");
        assertThat(ask("?a a gw:Article")).isEqualTo(40);
        build(folder, articles(41), 1);
        assertThat(ask("?a a gw:Article")).isEqualTo(41);
        verify();
    }

    @Test
    void aDamagedShardThatWasNotLoadedIsSetAsideAndItsArticlesAreReadAgain() throws IOException {
        build(folder, articles(40), 1);
        deleteFolder(folder.resolve("generations"));
        Path shard = folder.resolve("shards/000002.jsonl.gz");
        Files.write(shard, java.util.Arrays.copyOf(Files.readAllBytes(shard), 100));
        BuildSummary summary = build(folder, articles(40), 1);
        assertThat(summary.articles()).isEqualTo(8);
        assertThat(summary.unchanged()).isEqualTo(32);
        assertThat(folder.resolve("shards/damaged/000002.jsonl.gz")).hasSize(100);
        assertThat(ask("?a a gw:Article")).isEqualTo(40);
        verify();
    }

    @Test
    void aFileInTheWayIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> build(file, articles(1), 1))
                .isInstanceOf(StoreException.class)
                .hasMessage("a graph is a folder, and " + file + " is a file");
    }

    private static BuildSummary build(Path folder, List<Article> articles, int jobs) {
        return new GraphBuild(folder, ToyReader.factory(), jobs, BuildProgress.NONE).build(articles.iterator());
    }

    private static List<Article> articles(int count) {
        return new ArrayList<>(
                IntStream.range(0, count).mapToObj(ToyReader::article).toList());
    }

    private static Article saying(String id, String text) {
        return new Article(id, text, null, null, null, id);
    }

    private void verify() {
        try (GraphStore store = GraphStore.openExisting(folder)) {
            assertThat(new StoreCheck(store).verify()).isEmpty();
        }
    }

    private long ask(String pattern) {
        String query = "PREFIX gw: <https://graphwright.org/ontology#> "
                + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> SELECT DISTINCT * { " + pattern + " }";
        try (GraphStore store = GraphStore.openExisting(folder)) {
            return store.read(dataset -> rows(dataset, query));
        }
    }

    private static long rows(DatasetGraph dataset, String query) {
        try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
            return exec.select().stream().count();
        }
    }

    private Map<String, Long> files() throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder.resolve("shards"))) {
            all.filter(Files::isRegularFile)
                    .forEach(path -> sizes.put(path.toString(), path.toFile().lastModified()));
        }
        return sizes;
    }

    static String quads(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder.resolve("shards"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".jsonl.gz"))
                    .sorted()
                    .toList()) {
                try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                    all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return all.toString();
    }

    private static void deleteFolder(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(java.util.Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}

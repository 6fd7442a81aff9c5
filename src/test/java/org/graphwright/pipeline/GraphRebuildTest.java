package org.graphwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.graphwright.correct.Correction;
import org.graphwright.correct.CorrectionEntry;
import org.graphwright.model.Article;
import org.graphwright.model.Extraction;
import org.graphwright.ontology.Iris;
import org.graphwright.store.GraphStore;
import org.graphwright.store.StoreCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphRebuildTest {
    @TempDir
    Path folder;

    @Test
    void withNothingElseNoArticleIsRead() throws IOException {
        build(folder);
        String before = ArticleRemovalTest.quads(folder);
        byte[] shard = Files.readAllBytes(folder.resolve("shards/000001.jsonl.gz"));
        ReaderFactory unable = ToyReader.factory("toy/1", () -> article -> {
            throw new AssertionError("read: " + article.id());
        });
        RebuildSummary summary = rebuild(folder, unable);
        assertThat(summary).isEqualTo(new RebuildSummary(39, 0, List.of()));
        assertThat(ArticleRemovalTest.quads(folder)).isEqualTo(before);
        assertThat(folder.resolve("shards/000001.jsonl.gz")).hasBinaryContent(shard);
        verify();
    }

    @Test
    void aStoreThatIsLostIsMadeAnew() throws IOException {
        build(folder);
        String before = ArticleRemovalTest.quads(folder);
        Files.writeString(folder.resolve("tdb2.loading"), "what a killed load of version 0.1.0 leaves");
        rebuild(folder, ToyReader.factory());
        assertThat(ArticleRemovalTest.quads(folder)).isEqualTo(before);
        verify();
    }

    @Test
    void anotherVersionReadsTheTextsAgain() {
        build(folder);
        RebuildSummary summary = rebuild(folder, next());
        assertThat(summary).isEqualTo(new RebuildSummary(39, 39, List.of()));
        List<Shard> shards = shards();
        assertThat(shards).extracting(Shard::version).containsOnly("toy/2");
        assertThat(shards).noneMatch(Shard::removal);
        assertThat(ArticleRemovalTest.quads(folder)).isEqualTo(readByNext(folder.resolve("other")));
        assertThat(folder.resolve("next")).doesNotExist();
        verify();
    }

    @Test
    void whatCannotBeReadAgainIsKeptAsItWas() {
        build(folder);
        ReaderFactory failing = ToyReader.factory("toy/2", () -> {
            Function<Article, Extraction> reader = next().each().get();
            return article -> {
                if (article.id().equals("article-5")) {
                    throw new IllegalStateException("cannot read this");
                }
                return reader.apply(article);
            };
        });
        RebuildSummary summary = rebuild(folder, failing);
        assertThat(summary.articles()).isEqualTo(39);
        assertThat(summary.read()).isEqualTo(38);
        assertThat(summary.rejects())
                .singleElement()
                .asString()
                .contains("test:5")
                .contains("cannot read this");
        try (GraphStore store = GraphStore.openExisting(folder)) {
            assertThat(store.log()).hasSize(39).containsKey(Iris.article("article-5"));
        }
        verify();
        assertThat(rebuild(folder, next())).isEqualTo(new RebuildSummary(39, 1, List.of()));
        assertThat(ArticleRemovalTest.quads(folder)).isEqualTo(readByNext(folder.resolve("other")));
    }

    @Test
    void whatUsersHaveStatedStays() throws IOException {
        build(folder);
        String older = "<https://graphwright.org/id/person/ada> <http://www.w3.org/2002/07/owl#differentFrom>"
                + " <https://graphwright.org/id/person/boa> .\n";
        Files.createDirectories(folder.resolve("identity"));
        Files.writeString(folder.resolve("identity/split.ttl"), older);
        new CorrectionChange(folder)
                .keep(List.of(CorrectionEntry.of(
                        new Correction.Star("https://graphwright.org/id/person/ada"),
                        "Ann",
                        Instant.parse("2020-01-01T00:00:00Z"),
                        null,
                        null)));
        byte[] stated = Files.readAllBytes(folder.resolve("corrections/corrections.ttl"));
        rebuild(folder, next());
        assertThat(folder.resolve("identity/split.ttl")).hasContent(older);
        assertThat(folder.resolve("corrections/corrections.ttl")).hasBinaryContent(stated);
    }

    @Test
    void aFolderWithoutAGraphIsNamed() {
        assertThatThrownBy(() -> rebuild(folder.resolve("none"), next()))
                .hasMessage("no graph in " + folder.resolve("none"));
        assertThat(folder.resolve("none")).doesNotExist();
    }

    /** Forty articles of which one was replaced and one taken out. */
    static void build(Path folder) {
        ArticleRemovalTest.build(folder, ArticleRemovalTest.articles(0, 40), Change.ANY);
        ArticleRemovalTest.build(folder, List.of(changed()), Change.ANY);
        ArticleRemovalTest.remove(folder, "article-7");
    }

    private static Article changed() {
        Article old = ToyReader.article(3);
        return new Article(old.id(), "Zoe met Ada.", null, old.title(), null, old.source());
    }

    /** Reads as the toy reader, but says that another version did. */
    static ReaderFactory next() {
        return ToyReader.factory("toy/2", () -> {
            Function<Article, Extraction> reader = ToyReader.factory().each().get();
            return article -> reader.apply(article).withExtractor("toy/2");
        });
    }

    /** The quads of a graph that was built by the next version from the first. */
    static String readByNext(Path folder) {
        List<Article> articles = ArticleRemovalTest.articles(0, 40).stream()
                .filter(article -> !article.id().equals("article-7"))
                .map(article -> article.id().equals("article-3") ? changed() : article)
                .toList();
        new GraphBuild(folder, next(), 2, BuildProgress.NONE).build(articles.iterator());
        return ArticleRemovalTest.quads(folder);
    }

    static RebuildSummary rebuild(Path folder, ReaderFactory readers) {
        return new GraphRebuild(folder, readers, 2, BuildProgress.NONE).rebuild();
    }

    private List<Shard> shards() {
        return new ShardFolder(folder.resolve("shards")).shards();
    }

    private void verify() {
        try (GraphStore store = GraphStore.openExisting(folder)) {
            assertThat(new StoreCheck(store).verify()).isEmpty();
        }
    }
}

package org.graphwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.graphwright.model.Article;
import org.graphwright.store.GraphStore;
import org.graphwright.store.StoreCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphCompactionTest {
    @TempDir
    Path folder;

    @Test
    void whatTheGraphSaysStaysAndShardsOfWhichNothingCountsGo() {
        ArticleRemovalTest.build(folder, ArticleRemovalTest.articles(0, 40), Change.ANY);
        ArticleRemovalTest.build(folder, changed(32, 40), Change.REPLACE);
        String before = ArticleRemovalTest.quads(folder);
        assertThat(new GraphCompaction(folder).compact()).isEqualTo(1);
        assertThat(shards()).containsExactly("000001", "000003");
        assertThat(folder.resolve("shards")).isDirectoryNotContaining("glob:**000002*");
        assertThat(folder.resolve("tdb2/Data-0001")).doesNotExist();
        assertThat(ArticleRemovalTest.quads(folder)).isEqualTo(before);

        ArticleRemovalTest.remove(folder, ids(0, 31));
        before = ArticleRemovalTest.quads(folder);
        assertThat(new GraphCompaction(folder).compact())
                .as("one article of the first shard counts, so its removals do, too")
                .isZero();
        ArticleRemovalTest.remove(folder, ids(31, 32));
        before = ArticleRemovalTest.quads(folder);
        assertThat(new GraphCompaction(folder).compact()).isEqualTo(3);
        assertThat(shards()).containsExactly("000003");
        assertThat(ArticleRemovalTest.quads(folder)).isEqualTo(before);

        assertThat(ArticleRemovalTest.build(folder, ArticleRemovalTest.articles(0, 2), Change.ADD)
                        .articles())
                .isEqualTo(2);
        assertThat(shards()).containsExactly("000003", "000004");
        verify();
    }

    @Test
    void whatTheStoreStillHasOfAShardKeepsIt() {
        ArticleRemovalTest.build(folder, ArticleRemovalTest.articles(0, 3), Change.ANY);
        ShardFolder shardFolder = new ShardFolder(folder.resolve("shards"));
        new ArticleReading(shardFolder, ToyReader.factory(), 1, 32, Change.ANY, BuildProgress.NONE)
                .read(changed(0, 3).iterator());
        assertThat(new GraphCompaction(folder).compact()).isZero();
        ArticleRemovalTest.build(folder, List.of(), Change.ANY);
        assertThat(ArticleRemovalTest.quads(folder)).contains("Zoe");
        assertThat(new GraphCompaction(folder).compact()).isEqualTo(1);
        verify();
    }

    private static List<Article> changed(int from, int to) {
        return ArticleRemovalTest.articles(from, to).stream()
                .map(old -> new Article(old.id(), "Zoe met Ada.", null, old.title(), null, old.source()))
                .toList();
    }

    private static String[] ids(int from, int to) {
        return ArticleRemovalTest.articles(from, to).stream().map(Article::id).toArray(String[]::new);
    }

    private List<String> shards() {
        return new ShardFolder(folder.resolve("shards"))
                .shards().stream().map(Shard::name).toList();
    }

    private void verify() {
        try (GraphStore store = GraphStore.openExisting(folder)) {
            assertThat(new StoreCheck(store).verify()).isEmpty();
        }
    }
}

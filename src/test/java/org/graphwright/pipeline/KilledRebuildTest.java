package org.graphwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.graphwright.ontology.Iris;
import org.graphwright.store.GraphStore;
import org.graphwright.store.StoreCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rebuild in a process of its own is killed at random points: the graph is the old one or the new one, and the same again ends well. */
class KilledRebuildTest {
    private static final int ROUNDS = Boolean.getBoolean("long") ? 8 : 2;

    @TempDir
    Path folder;

    @Test
    void theOldGraphStaysUntilTheNewOneIsWhole() throws IOException, InterruptedException {
        Path graph = folder.resolve("graph");
        GraphRebuildTest.build(graph);
        String old = ArticleRemovalTest.quads(graph);
        String made = GraphRebuildTest.readByNext(folder.resolve("other"));
        assertThat(made).isNotEqualTo(old);
        Random random = new Random(11);
        for (int round = 0; round < ROUNDS; round++) {
            kill(graph, random.nextLong(2_500));
            assertThat(ArticleRemovalTest.quads(graph)).as("round " + round).isIn(old, made);
            verify(graph);
        }
        GraphRebuildTest.rebuild(graph, GraphRebuildTest.next());
        assertThat(ArticleRemovalTest.quads(graph)).isEqualTo(made);
        verify(graph);
    }

    @Test
    void finishedShardsAreNotReadAgain() throws IOException, InterruptedException {
        Path graph = folder.resolve("graph");
        GraphRebuildTest.build(graph);
        Process process = start(graph, "slow");
        for (int i = 0; i < 1200 && !Files.exists(graph.resolve("next/shards/000001.tsv")); i++) {
            assertThat(process.isAlive()).isTrue();
            Thread.sleep(50);
        }
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        byte[] shard = Files.readAllBytes(graph.resolve("next/shards/000001.jsonl.gz"));
        ArticleRemovalTest.remove(graph, "article-1");

        RebuildSummary summary = GraphRebuildTest.rebuild(graph, GraphRebuildTest.next());
        assertThat(summary.articles()).isEqualTo(38);
        assertThat(graph.resolve("shards/000001.jsonl.gz")).hasBinaryContent(shard);
        assertThat(ArticleRemovalTest.quads(graph))
                .contains(Iris.article("article-2"))
                .doesNotContain(Iris.article("article-1"));
        verify(graph);
    }

    private void kill(Path graph, long afterMillis) throws IOException, InterruptedException {
        Process process = start(graph, "quick");
        try (BufferedReader out = process.inputReader()) {
            assertThat(out.readLine())
                    .as(Files.readString(folder.resolve("err.txt")))
                    .isEqualTo("begins");
            process.waitFor(afterMillis, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }

    private Process start(Path graph, String pace) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Rebuilding.class.getName(),
                        graph.toString(),
                        pace)
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
    }

    private static void verify(Path graph) {
        try (GraphStore store = GraphStore.openExisting(graph)) {
            assertThat(new StoreCheck(store).verify()).isEmpty();
        }
    }

    /** The process that is killed; a slow one never comes to the end of its second shard. */
    static final class Rebuilding {
        private Rebuilding() {}

        public static void main(String[] args) {
            ReaderFactory next = GraphRebuildTest.next();
            ReaderFactory slow = ToyReader.factory("toy/2", () -> article -> {
                if (article.id().equals("article-38")) {
                    ToyReader.slow(60_000).each().get().apply(article);
                }
                return next.each().get().apply(article);
            });
            System.out.println("begins");
            GraphRebuildTest.rebuild(Path.of(args[0]), args[1].equals("slow") ? slow : next);
        }
    }
}

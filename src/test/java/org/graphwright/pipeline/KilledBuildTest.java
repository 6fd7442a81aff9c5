package org.graphwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.graphwright.model.Article;
import org.graphwright.store.GraphStore;
import org.graphwright.store.StoreCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A build in a process of its own is killed half way; the same build goes on and ends as if nothing had happened. */
class KilledBuildTest {
    private static final int ARTICLES = 100;

    @TempDir
    Path folder;

    @Test
    @Timeout(600)
    void goesOnFromTheFinishedShards() throws IOException, InterruptedException {
        Path killed = folder.resolve("killed");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SlowBuild.class.getName(),
                        killed.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
        await(process, killed.resolve("shards/000002.tsv"));
        process.destroyForcibly().waitFor();
        assertThat(killed.resolve("shards/000004.tsv")).doesNotExist();
        byte[] first = Files.readAllBytes(killed.resolve("shards/000001.jsonl.gz"));

        BuildSummary rest = build(killed);
        assertThat(rest.unchanged()).isBetween(64L, 96L);
        assertThat(rest.articles()).isEqualTo(ARTICLES - rest.unchanged());
        assertThat(rest.loaded()).isEqualTo(ARTICLES);
        assertThat(Files.readAllBytes(killed.resolve("shards/000001.jsonl.gz"))).isEqualTo(first);

        build(folder.resolve("whole"));
        assertThat(GraphBuildTest.quads(killed)).isEqualTo(GraphBuildTest.quads(folder.resolve("whole")));
        try (GraphStore store = GraphStore.openExisting(killed)) {
            assertThat(store.log()).hasSize(ARTICLES);
            assertThat(new StoreCheck(store).verify()).isEmpty();
        }
    }

    private void await(Process process, Path file) throws IOException, InterruptedException {
        while (!Files.exists(file)) {
            if (!process.isAlive()) {
                throw new AssertionError("the build ended by itself: " + Files.readString(folder.resolve("out.txt")));
            }
            Thread.sleep(50);
        }
    }

    private static BuildSummary build(Path folder) {
        return new GraphBuild(folder, ToyReader.factory(), 2, BuildProgress.NONE)
                .build(articles().iterator());
    }

    private static List<Article> articles() {
        return IntStream.range(0, ARTICLES).mapToObj(ToyReader::article).toList();
    }

    /** The build that is killed: its last articles take so long that it never comes to an end. */
    static final class SlowBuild {
        private SlowBuild() {}

        public static void main(String[] args) {
            ReaderFactory quick = ToyReader.factory();
            ReaderFactory slow = ToyReader.factory(quick.version(), () -> article -> {
                boolean late = Integer.parseInt(article.id().substring("article-".length())) > 80;
                return (late ? ToyReader.slow(60_000) : quick).each().get().apply(article);
            });
            new GraphBuild(Path.of(args[0]), slow, 2, BuildProgress.NONE)
                    .build(articles().iterator());
        }
    }
}

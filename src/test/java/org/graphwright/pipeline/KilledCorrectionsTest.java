package org.graphwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graphwright.correct.CorrectionEntry;
import org.graphwright.store.WorkingCopy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A process is killed while it makes the generation of what was corrected: the graph is as before or as after, and every correction is kept. */
class KilledCorrectionsTest {
    /** Kills, spread over the time that publishing takes; by hand. */
    private static final int KILLS = 40;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path graph = Path.of("");
    private List<String> before = List.of();

    @BeforeEach
    void build() throws IOException {
        graph = folder.resolve("kg");
        ArticleRemovalTest.build(graph, ArticleRemovalTest.articles(0, 12), Change.ANY);
        before = GraphCorrectionDeskTest.quads(graph);
    }

    @Test
    @Timeout(300)
    void asSoonAsTheNextGenerationIsBegun() throws IOException, InterruptedException {
        Path killed = copy("killed");
        Process process = start(killed);
        assertThat(process.getInputStream().read()).isEqualTo(CorrectingProcess.KEPT);
        Set<String> generations = generations(killed);
        while (process.isAlive() && generations(killed).equals(generations)) {
            Thread.onSpinWait();
        }
        process.destroyForcibly().waitFor();
        assertNothingIsLostOrHalf(killed);
    }

    @Test
    @Timeout(3600)
    @EnabledIfSystemProperty(named = "long", matches = "true")
    void atAnyTime() throws IOException, InterruptedException {
        Process whole = start(copy("whole"));
        assertThat(whole.getInputStream().read()).isEqualTo(CorrectingProcess.KEPT);
        long begin = System.nanoTime();
        assertThat(whole.getInputStream().read()).isEqualTo(CorrectingProcess.PUBLISHED);
        long time = System.nanoTime() - begin;
        whole.waitFor();
        int published = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path killed = copy("killed-" + kill);
            Process process = start(killed);
            assertThat(process.getInputStream().read()).isEqualTo(CorrectingProcess.KEPT);
            TimeUnit.NANOSECONDS.sleep(time * kill / KILLS);
            process.destroyForcibly().waitFor();
            published += assertNothingIsLostOrHalf(killed);
        }
        assertThat(published).isBetween(1, KILLS - 1);
    }

    /** @return 1 where the next generation counted already, 0 where the one before did */
    private int assertNothingIsLostOrHalf(Path killed) throws IOException {
        List<String> found = GraphCorrectionDeskTest.quads(killed);
        List<String> after = GraphCorrectionDeskTest.madeFromNothing(killed, folder);
        assertThat(after).isNotEqualTo(before);
        assertThat(found.equals(before) || found.equals(after)).isTrue();
        assertThat(corrections(killed)).isEqualTo(GraphCorrectionDeskTest.CORRECTIONS);
        try (GraphCorrectionDesk next = new GraphCorrectionDesk(killed, "Ann", new WorkingCopy(killed))) {
            next.catchUp();
            assertThat(next.states()).hasSize(GraphCorrectionDeskTest.CORRECTIONS.size());
        }
        assertThat(GraphCorrectionDeskTest.quads(killed)).isEqualTo(after);
        assertThat(corrections(killed)).isEqualTo(GraphCorrectionDeskTest.CORRECTIONS);
        // what the killed process left half made is gone
        assertThat(generations(killed)).hasSize(1);
        return found.equals(after) ? 1 : 0;
    }

    private static List<?> corrections(Path graph) throws IOException {
        return new CorrectionFolder(graph)
                .read().entries().stream().map(CorrectionEntry::correction).toList();
    }

    private Path copy(String name) throws IOException {
        Path copy = folder.resolve(name);
        GraphCorrectionDeskTest.copy(graph, copy, List.of("shards", "settings.json", "form", "generations", "current"));
        return copy;
    }

    private static Set<String> generations(Path graph) throws IOException {
        try (Stream<Path> all = Files.list(graph.resolve("generations"))) {
            return all.map(path -> path.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Process start(Path graph) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        CorrectingProcess.class.getName(),
                        graph.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment()
                .put(
                        "CLASSPATH",
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                                .filter(entry -> !entry.contains("hadoop-client"))
                                .collect(Collectors.joining(File.pathSeparator)));
        return builder.start();
    }
}

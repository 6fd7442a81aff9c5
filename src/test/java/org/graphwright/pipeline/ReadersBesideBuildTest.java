package org.graphwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.graphwright.store.GraphStore;
import org.graphwright.store.StoreCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes read a graph while articles are added to it: each answer is that of one generation, whole, and no generation's files change.
 * Short here; eight readers for ten minutes with {@code -Dlong}.
 */
class ReadersBesideBuildTest {
    private static final boolean LONG = Boolean.getBoolean("long");
    private static final int READERS = LONG ? 8 : 2;
    private static final int LEAST_CHANGES = 3;
    private static final long MILLIS = LONG ? 600_000 : 1_000;

    @TempDir
    Path folder;

    @Test
    @Timeout(1_200)
    void eachReadsOneGenerationAsAWhole() throws IOException, InterruptedException {
        Path graph = folder.resolve("graph");
        add(graph, 40);
        List<Process> readers = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            readers.add(start(graph, folder.resolve("reader-" + i + ".txt")));
        }
        for (int i = 0; i < READERS; i++) {
            Path said = folder.resolve("reader-" + i + ".txt");
            while (Files.size(said) == 0 && readers.get(i).isAlive()) {
                Thread.sleep(50);
            }
        }
        long end = System.nanoTime() + MILLIS * 1_000_000;
        for (int i = 1; i <= LEAST_CHANGES || System.nanoTime() < end; i++) {
            SortedMap<String, Long> before = hashes(graph);
            Thread.sleep(200);
            assertThat(hashes(graph)).isEqualTo(before);
            add(graph, 40 + i);
        }
        Files.writeString(folder.resolve("stop"), "");
        for (int i = 0; i < READERS; i++) {
            List<String> said = Files.readAllLines(folder.resolve("reader-" + i + ".txt"));
            assertThat(readers.get(i).waitFor()).as("%s", said).isZero();
            assertThat(said).hasSizeGreaterThan(1).allMatch(line -> line.matches("\\d+ articles, fine"));
        }
        assertThat(graph.resolve("readers")).isEmptyDirectory();
        assertThat(Files.list(graph.resolve("generations"))).hasSize(1);
    }

    private Process start(Path graph, Path out) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reading.class.getName(),
                        graph.toString(),
                        folder.resolve("stop").toString())
                .redirectError(folder.resolve("err.txt").toFile())
                .redirectOutput(out.toFile())
                .start();
    }

    private static void add(Path graph, int articles) {
        new GraphBuild(graph, ToyReader.factory(), 1, BuildProgress.NONE)
                .build(IntStream.range(0, articles).mapToObj(ToyReader::article).iterator());
    }

    private static SortedMap<String, Long> hashes(Path graph) throws IOException {
        SortedMap<String, Long> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(graph.resolve("generations"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                CRC32C hash = new CRC32C();
                hash.update(Files.readAllBytes(file));
                hashes.put(file.toString(), hash.getValue());
            }
        }
        return hashes;
    }

    /** The process that reads until it is told to stop; a line a reading. */
    static final class Reading {
        private Reading() {}

        public static void main(String[] args) {
            int before = 0;
            while (!Files.exists(Path.of(args[1]))) {
                try (GraphStore store = GraphStore.openExisting(Path.of(args[0]))) {
                    List<String> problems = new StoreCheck(store).verify();
                    int articles = store.log().size();
                    boolean isFine = problems.isEmpty() && articles >= Math.max(before, 40) && !store.isCopy();
                    System.out.println(articles + " articles, " + (isFine ? "fine" : "wrong: " + problems));
                    before = articles;
                }
            }
        }
    }
}

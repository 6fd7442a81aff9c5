package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that is told to end while native code reads articles: it ends so, says what is kept, and leaves no trace of a crash. */
class StoppedProcessTest {
    private static final int TERMINATED = 128 + 15;

    @TempDir
    private Path folder;

    private Path articles;

    @BeforeEach
    void write() throws IOException {
        List<String> lines = IntStream.range(0, 400)
                .mapToObj(
                        i -> "{\"id\": \"m" + i + "\", \"text\": \"Anton Becker, the mayor of Graz, met Clara Voss, the"
                                + " chairman of Siemens number " + i + ", in Vienna on Tuesday.\"}")
                .toList();
        articles = Files.write(folder.resolve("many.jsonl"), lines);
    }

    @Test
    @Timeout(300)
    void whileItReads() throws IOException, InterruptedException {
        Process process = start("extract", articles.toString(), "--format", "jsonl");
        assertThat(process.getInputStream().read()).isEqualTo('{');
        process.destroy();
        assertThat(process.waitFor()).isEqualTo(TERMINATED);
        assertThat(folder.resolve("err.txt")).isEmptyFile();
        assertNoCrash();
    }

    @Test
    @Timeout(300)
    void whileItBuilds() throws IOException, InterruptedException {
        Process process = start("build", articles.toString(), "--graph", "kg", "--quiet");
        while (!Files.exists(folder.resolve("kg/shards/000001.tsv"))) {
            assertThat(process.isAlive()).isTrue();
            Thread.sleep(50);
        }
        process.destroy();
        assertThat(process.waitFor()).isEqualTo(TERMINATED);
        assertThat(folder.resolve("err.txt"))
                .hasContent(
                        "graphwright: stopped: the graph is whole and what was read is kept; the same command goes on");
        assertNoCrash();
    }

    private void assertNoCrash() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("hs_err") || name.startsWith("core"));
        }
    }

    private Process start(String... args) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        command.add(Main.class.getName());
        command.addAll(Arrays.asList(args));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve("err.txt").toFile());
        builder.environment().put("CLASSPATH", Cli.classPath());
        return builder.start();
    }
}

package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However small the memory is, what is said of it is a sentence. */
class LackOfMemoryTest {
    @ParameterizedTest
    @ValueSource(ints = {9, 10, 12, 14})
    void isToldInASentenceWhereverItLacks(int megabytes) throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                Main.class.getName(),
                "extract",
                "src/samples/news");
        process.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        assertIsTold(process);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Xmx5m", "-Dother=1 -Xmx6000k", "-Xmx8000000"})
    void isToldByTheLauncherWhereNothingWouldStart(String options) throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder("./graphwright", "stats");
        process.environment().put("GRAPHWRIGHT_OPTS", options);
        assertIsTold(process);
    }

    private static void assertIsTold(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said)
                .startsWith("graphwright: the memory does not suffice, which is ")
                .hasLineCount(1);
        assertThat(process.waitFor()).isEqualTo(1);
    }
}

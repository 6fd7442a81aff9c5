package org.graphwright.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** That resolving needs memory for a part of the records and not for all. */
class ResolutionMemoryTest {
    /** What ten thousand made-up articles say of their things is some 200,000 records, which alone take more. */
    private static final String HEAP = "-Xmx200m";

    @Test
    @EnabledIfSystemProperty(named = "long", matches = "true")
    void resolvesMoreThanFitsIntoMemory(@TempDir Path folder) throws IOException, InterruptedException {
        ProcessBuilder bench = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                ScaleBench.class.getName(),
                "blocks",
                "10000",
                folder.resolve("spill").toString());
        bench.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        Process process = bench.redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        assertThat(out).startsWith("10,000 articles: 19");
    }
}

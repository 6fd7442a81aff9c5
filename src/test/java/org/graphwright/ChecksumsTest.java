package org.graphwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Maven compares what it resolves with the sums in {@code .mvn/checksums}, but lets pass what has none there: so each jar that the program
 * runs with must have one. What they are worth is Maven's to say, and was before this ran.
 */
class ChecksumsTest {
    private static final Path SUMS = Path.of(".mvn/checksums/checksums.sha256");
    private static final String RENEW =
            "./mvnw verify -DskipTests -Daether.artifactResolver.postProcessor.trustedChecksums.record=true";

    @Test
    void everyJarHasASum() throws IOException {
        Set<String> names = Files.readAllLines(SUMS).stream()
                .map(line -> line.substring(line.lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
        List<String> without = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .filter(ChecksumsTest::isInRepository)
                .map(jar -> jar.getFileName().toString())
                .filter(name -> !names.contains(name))
                .toList();
        assertThat(without)
                .as("without a sum in " + SUMS + ": once looked at, record them by " + RENEW)
                .isEmpty();
    }

    @Test
    void eachIsASumAndAPath() throws IOException {
        assertThat(Files.readAllLines(SUMS))
                .allSatisfy(line -> assertThat(line).matches("[0-9a-f]{64}  [\\w.+/-]+\\.(?:jar|pom)"));
    }

    @Test
    void mavenIsToldToCompare() throws IOException {
        assertThat(Files.readAllLines(Path.of(".mvn/maven.config")))
                .contains(
                        "-Daether.artifactResolver.postProcessor.trustedChecksums=true",
                        "-Daether.trustedChecksumsSource.summaryFile=true");
    }

    /** As in {@code …/picocli/4.7.7/picocli-4.7.7.jar}. */
    private static boolean isInRepository(Path jar) {
        int names = jar.getNameCount();
        return names > 3
                && jar.getName(names - 1).toString().startsWith(jar.getName(names - 3) + "-" + jar.getName(names - 2));
    }
}

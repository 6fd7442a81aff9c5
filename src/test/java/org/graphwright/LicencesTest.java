package org.graphwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing comes in by a dependency's dependency that nobody has looked at: each has its line, and a licence that the program may have. */
class LicencesTest {
    private static final Path LIST = Path.of("src/main/supply/licences.tsv");

    /** Those that let a program under the Apache licence contain and pass on what has them, as it is. JDOM's is the Apache licence of old. */
    private static final Set<String> ALLOWED = Set.of(
            "0BSD",
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "CC0-1.0",
            "EPL-2.0",
            "JDOM",
            "MIT",
            "MIT-0",
            "MPL-1.1");

    @Test
    void everyDependencyIsListed() throws IOException {
        Set<String> present = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .filter(LicencesTest::isInRepository)
                .map(LicencesTest::nameInRepository)
                .filter(name -> !name.startsWith("surefire:") && !name.endsWith(":junit-platform-launcher"))
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, String> listed = new TreeMap<>();
        lines().forEach(line -> listed.put(fileName(line[0]), line[0]));
        assertThat(listed.keySet()).containsAll(present);
        assertThat(present).as("listed, but not there").containsAll(listed.keySet());
    }

    @Test
    void everyLicenceIsAllowed() throws IOException {
        assertThat(lines())
                .allSatisfy(line -> assertThat(ALLOWED.contains(line[2]) || line[1].equals("test"))
                        .as(String.join(" ", line))
                        .isTrue());
    }

    private static List<String[]> lines() throws IOException {
        return Files.readAllLines(LIST).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
    }

    /** Whatever the repository's folder is called, a file of it is named by the two folders above it. */
    private static boolean isInRepository(Path jar) {
        int names = jar.getNameCount();
        return names > 4
                && jar.getName(names - 1).toString().startsWith(jar.getName(names - 3) + "-" + jar.getName(names - 2));
    }

    /** As in {@code …/org/apache/jena/jena-arq/5.6.0/jena-arq-5.6.0.jar}: group's last part and artifact. */
    private static String nameInRepository(Path jar) {
        int names = jar.getNameCount();
        return jar.getName(names - 4) + ":" + jar.getName(names - 3);
    }

    private static String fileName(String dependency) {
        return dependency.replaceFirst("^.*\\.(?=[^.:]*:)", "");
    }
}

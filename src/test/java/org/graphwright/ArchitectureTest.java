package org.graphwright;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the table of packages in {@code architecture.md} true: each package, where to begin, and the packages of Graphwright that it may use. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(Graphwright.class.getProtectionDomain().getCodeSource().getLocation());

    private static final Pattern ROW =
            Pattern.compile("\\| `(?<name>\\w+)` \\|[^|]*\\| (?<first>`[^|]*`) \\| (?<use>[^|]*) \\|");

    private static final Map<String, Row> TABLE = table();

    private record Row(List<String> begin, Set<String> mayUse) {}

    @Test
    void packagesUseOnlyWhatTheTableAllows() {
        TABLE.forEach((name, row) -> {
            String[] forbidden = TABLE.keySet().stream()
                    .filter(other -> !other.equals(name)
                            && !row.mayUse().contains(other)
                            && !row.mayUse().contains("everything"))
                    .map(other -> "org.graphwright." + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("org.graphwright." + name + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden)
                    .check(CLASSES);
        });
    }

    @Test
    void noPackageComesBackToItself() {
        slices().matching("org.graphwright.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theClusterAloneUsesSpark() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.graphwright.cluster..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "org.apache.parquet..", "scala..")
                .check(CLASSES);
    }

    @Test
    void thePackagesAreThoseOfTheTable() {
        assertThat(CLASSES.stream()
                        .map(c -> c.getPackageName().substring("org.graphwright".length()))
                        .filter(name -> !name.isEmpty())
                        .map(name -> name.substring(1).split("\\.")[0])
                        .collect(Collectors.toSet()))
                .isEqualTo(TABLE.keySet());
    }

    @Test
    void theClassesToBeginWithAreInTheirPackages() {
        TABLE.forEach((name, row) -> assertThat(row.begin())
                .as(name)
                .isNotEmpty()
                .allMatch(begin -> CLASSES.contain("org.graphwright." + name + "." + begin)));
    }

    private static Map<String, Row> table() {
        try (Stream<String> lines = Files.lines(Path.of("src/site/markdown/architecture.md"))) {
            Map<String, Row> table = new LinkedHashMap<>();
            lines.map(ROW::matcher)
                    .filter(Matcher::matches)
                    .forEach(row -> table.put(
                            row.group("name"),
                            new Row(words(row.group("first").replace("`", "")), Set.copyOf(words(row.group("use"))))));
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(String cell) {
        return Arrays.asList(cell.split(", "));
    }
}

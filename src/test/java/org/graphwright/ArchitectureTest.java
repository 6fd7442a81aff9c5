package org.graphwright;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Keeps the design's package table: each package, and the packages of Graphwright that it may use. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.graphwright");

    private static final Map<String, Set<String>> MAY_USE = new LinkedHashMap<>();

    static {
        MAY_USE.put("model", Set.of());
        MAY_USE.put("packed", Set.of());
        MAY_USE.put("ontology", Set.of("model", "packed"));
        MAY_USE.put("belief", Set.of("model", "ontology"));
        MAY_USE.put("correct", Set.of("model", "ontology", "belief"));
        MAY_USE.put("article", Set.of("model", "language"));
        MAY_USE.put("language", Set.of("model", "packed"));
        MAY_USE.put("extract", Set.of("model", "ontology", "language", "belief"));
        MAY_USE.put("resolve", Set.of("model", "ontology"));
        MAY_USE.put("graph", Set.of("model", "ontology"));
        MAY_USE.put("store", Set.of("model", "ontology", "resolve", "graph"));
        MAY_USE.put(
                "pipeline",
                Set.of(
                        "model",
                        "ontology",
                        "article",
                        "language",
                        "belief",
                        "correct",
                        "extract",
                        "resolve",
                        "graph",
                        "store"));
        MAY_USE.put(
                "cluster",
                Set.of(
                        "model",
                        "ontology",
                        "belief",
                        "article",
                        "extract",
                        "resolve",
                        "graph",
                        "store",
                        "pipeline",
                        "export"));
        MAY_USE.put("query", Set.of("model", "ontology", "resolve", "graph", "store"));
        MAY_USE.put("explore", Set.of("model", "ontology", "belief", "correct", "resolve", "graph", "store", "query"));
        MAY_USE.put("ask", Set.of("model", "ontology", "language", "resolve", "graph", "store", "query", "explore"));
        MAY_USE.put("export", Set.of("model", "ontology", "graph", "store", "query", "explore"));
        MAY_USE.put("compare", Set.of("model", "ontology", "graph", "store", "query", "explore", "export"));
        MAY_USE.put("mcp", Set.of("model", "ontology", "query", "explore", "ask"));
        MAY_USE.put(
                "server",
                Set.of(
                        "model",
                        "ontology",
                        "belief",
                        "correct",
                        "graph",
                        "store",
                        "query",
                        "explore",
                        "ask",
                        "export",
                        "mcp"));
        MAY_USE.put("evaluate", Set.of("model", "ontology", "language", "belief", "extract"));
        MAY_USE.put("train", Set.of("model", "ontology", "language", "belief", "extract", "evaluate"));
    }

    @Test
    void packagesUseOnlyWhatTheTableAllows() {
        List<String> known = new ArrayList<>(MAY_USE.keySet());
        known.add("cli");
        MAY_USE.forEach((name, allowed) -> {
            String[] forbidden = known.stream()
                    .filter(other -> !other.equals(name) && !allowed.contains(other))
                    .map(other -> "org.graphwright." + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("org.graphwright." + name + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden)
                    .allowEmptyShould(true)
                    .check(CLASSES);
        });
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
    void everyPackageIsInTheTable() {
        Set<String> known = MAY_USE.keySet();
        assertThat(CLASSES.stream()
                        .map(c -> c.getPackageName().substring("org.graphwright".length()))
                        .filter(name -> !name.isEmpty())
                        .map(name -> name.substring(1).split("\\.")[0])
                        .distinct())
                .allMatch(
                        name -> known.contains(name) || name.equals("cli"),
                        "one of " + Arrays.toString(known.toArray()));
    }
}

package org.graphwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command says and finds; what it runs is ClusterBuildTest's. */
class ClusterCommandTest {
    @TempDir
    private Path folder;

    @Test
    void wrongOptionsSayWhatToDo() {
        Cli.Result rdf = Cli.run("cluster", "--input", "a", "--output", "b", "--rdf", "2");
        assertThat(rdf.code()).isEqualTo(2);
        assertThat(rdf.err()).contains("--rdf 2 makes no sense: give 1.2 or 1.1");
        assertThat(Cli.run("cluster", "--input", "a").code()).isEqualTo(2);
        assertThat(Cli.run("cluster", "--input", "a", "--output", "b", "--jobs", "0")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void sparkIsFoundWhereTheUserSays() throws IOException {
        Path jars = Files.createDirectories(folder.resolve("jars"));
        Files.createFile(jars.resolve("spark-core_2.13-4.2.0.jar"));
        assertThat(SparkProcess.jars(folder.toString())).contains(jars);
    }

    @Test
    void allThatSparkWantsIsOpened() {
        List<String> wanted = Stream.of(JavaModuleOptions.defaultModuleOptionArray())
                .filter(option -> option.startsWith("--add-opens=java.base/"))
                .map(option -> option.replaceFirst("--add-opens=java.base/", "").replace("=ALL-UNNAMED", ""))
                .toList();
        assertThat(SparkProcess.OPENED).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void aFolderWithoutAnOutputCannotBeLoaded() {
        Cli.Result result = Cli.run(
                "load", folder.toString(), "--graph", folder.resolve("kg").toString());
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("no finished output of a cluster in " + folder);
    }
}

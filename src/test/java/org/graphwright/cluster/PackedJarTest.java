package org.graphwright.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.launcher.JavaModuleOptions;
import org.graphwright.cli.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./mvnw -Pcluster package} makes, run as a data team runs it: nothing of the program is there but its jar. */
@EnabledIfSystemProperty(named = "long", matches = "true")
class PackedJarTest {
    private static final Path JAR = Path.of("target/graphwright-all.jar");
    private static final Path SPARK = Path.of("target/spark");

    @TempDir
    private Path folder;

    @Test
    void sparkSubmitRunsTheJarInOtherProcesses() throws IOException, InterruptedException {
        assumeThat(JAR).as("./mvnw -Pcluster package").exists();
        assumeThat(SPARK.resolve("jars")).as("./mvnw -Pcluster package").exists();
        Path output = folder.resolve("output");
        Path log = folder.resolve("log.txt");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(JavaModuleOptions.defaultModuleOptions().split(" ")));
        command.addAll(List.of(
                "-Xmx1g",
                "-cp",
                SPARK.resolve("jars").toAbsolutePath() + File.separator + "*",
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                LocalCluster.MASTER,
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                "spark.executor.memory=1200m",
                "--class",
                "org.graphwright.cluster.ClusterBuild",
                JAR.toAbsolutePath().toString(),
                "--input",
                "src/samples/news",
                "--output",
                output.toString(),
                "--profile",
                "light"));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().remove("CLASSPATH");
        builder.environment().put("SPARK_HOME", SPARK.toAbsolutePath().toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        builder.environment().put("SPARK_WORKER_DIR", folder.resolve("work").toString());
        assertThat(builder.start().waitFor()).as(Files.readString(log)).isZero();
        Path graph = folder.resolve("kg");
        Cli.Result built =
                Cli.run("build", "src/samples/news", "--graph", graph.toString(), "--profile", "light", "--quiet");
        assertThat(built.code()).as(built.err()).isZero();
        assertThat(Quads.of(output)).isEqualTo(Quads.ofStore(graph));
    }
}

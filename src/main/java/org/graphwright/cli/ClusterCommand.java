package org.graphwright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.graphwright.cluster.ClusterOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code graphwright cluster}: what {@code spark-submit} runs on a cluster, on this machine alone. */
@Command(
        name = "cluster",
        description = {
            "Builds a graph with Apache Spark on this machine: as shards, N-Quads and tables, in a folder on any file system that Hadoop"
                    + " knows.",
            "On a cluster the same is: spark-submit --class org.graphwright.cluster.ClusterBuild graphwright-all.jar --input … --output …"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  graphwright cluster --input articles/ --output built",
            "  graphwright cluster --input hdfs://names/news --output hdfs://names/built --profile light"
        })
final class ClusterCommand extends AbstractCommand {
    @Mixin
    private ClusterOptions options = new ClusterOptions();

    @Option(names = "--jobs", paramLabel = "N", description = "Articles read at once (default: one a core).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Override
    int run() throws IOException {
        String wrong = options.wrong();
        if (wrong != null) {
            throw usage(wrong);
        }
        if (jobs < 1) {
            throw usage("--jobs " + jobs + " makes no sense: give 1 or more");
        }
        Optional<Path> jars = SparkProcess.jars(System.getenv("SPARK_HOME"));
        if (jars.isEmpty()) {
            err().println(
                            "graphwright: no Apache Spark here: set SPARK_HOME to the folder of Spark 4.2 for Scala 2.13, as"
                                    + " from https://spark.apache.org/downloads.html, or fetch its libraries with: ./mvnw -Pcluster package");
            return FAILED;
        }
        return new SparkProcess(jars.get(), err()).run(jobs, options.arguments());
    }
}

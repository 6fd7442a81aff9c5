package org.graphwright.cluster;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;

/** Runs {@link ClusterBuild} by {@code spark-submit} on a cluster of processes on this machine. */
final class LocalCluster {
    /** A master, and two processes with one task slot each. */
    static final String MASTER = "local-cluster[2,1,2048]";

    private final Path home;
    private final Path log;
    private final List<String> configuration = new ArrayList<>();

    /** @param folder for what Spark needs and says */
    LocalCluster(Path folder) throws IOException {
        this.home = folder.resolve("spark");
        this.log = folder.resolve("log.txt");
        Files.createDirectories(home.resolve("jars"));
        for (String entry : classPath().toList()) {
            Path jar = Path.of(entry);
            Path link = home.resolve("jars").resolve(jar.getFileName());
            if (entry.endsWith(".jar") && Files.notExists(link)) {
                Files.createSymbolicLink(link, jar.toAbsolutePath());
            }
        }
    }

    /** Adds a property of Spark's configuration. */
    LocalCluster with(String property, String value) {
        configuration.addAll(List.of("--conf", property + "=" + value));
        return this;
    }

    /** @return the exit code */
    int run(String master, String... arguments) throws IOException, InterruptedException {
        String folders =
                classPath().filter(entry -> !entry.endsWith(".jar")).collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(JavaModuleOptions.defaultModuleOptions().split(" ")));
        command.addAll(List.of(
                "-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "org.apache.spark.deploy.SparkSubmit"));
        command.addAll(List.of("--master", master, "--class", ClusterBuild.class.getName()));
        command.addAll(List.of("--conf", "spark.executor.extraClassPath=" + folders));
        command.addAll(List.of("--conf", "spark.ui.enabled=false", "--conf", "spark.executor.memory=1200m"));
        command.addAll(configuration);
        command.add("spark-internal");
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        builder.environment().put("SPARK_WORKER_DIR", home.resolve("work").toString());
        Process process = builder.start();
        Thread end = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(end);
        int code = process.waitFor();
        Runtime.getRuntime().removeShutdownHook(end);
        return code;
    }

    /** What the last run said. */
    String log() throws IOException {
        return Files.readString(log);
    }

    private static Stream<String> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator));
    }
}

package org.graphwright.cli;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.graphwright.cluster.ClusterOptions;
import org.jspecify.annotations.Nullable;

/** A process with this program and Spark, since Spark must be asked for when a process begins. */
final class SparkProcess {
    /** The packages of Java that Spark looks into; its own {@code JavaModuleOptions} has the same. */
    static final List<String> OPENED = List.of(
            "java.lang",
            "java.lang.invoke",
            "java.lang.reflect",
            "java.io",
            "java.net",
            "java.nio",
            "java.util",
            "java.util.concurrent",
            "java.util.concurrent.atomic",
            "jdk.internal.ref",
            "sun.nio.ch",
            "sun.nio.cs",
            "sun.security.action",
            "sun.util.calendar");

    private final Path jars;
    private final PrintWriter err;

    /** @param jars a folder with Spark's libraries */
    SparkProcess(Path jars, PrintWriter err) {
        this.jars = requireNonNull(jars, "jars is null");
        this.err = requireNonNull(err, "err is null");
    }

    /**
     * Where Spark's libraries are: in the folder {@code jars} of what is given, or beside the program.
     *
     * @param sparkHome what the user says where Spark is
     */
    static Optional<Path> jars(@Nullable String sparkHome) {
        Path program = Path.of(ClusterOptions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        return Stream.of(
                        sparkHome == null ? program : Path.of(sparkHome, "jars"),
                        program.resolveSibling("spark").resolve("jars"))
                .filter(SparkProcess::isSpark)
                .findFirst();
    }

    private static boolean isSpark(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith("spark-core_"));
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Runs a job, and hands on what it says.
     *
     * @return its exit code
     */
    int run(int jobs, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+IgnoreUnrecognizedVMOptions",
                // as for build: most of it is native code, and the second compiler takes 30 processor seconds before it
                // pays
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djdk.reflect.useDirectMethodHandle=false",
                "-Dspark.master=local[" + jobs + "," + ClusterOptions.TASK_FAILURES + "]",
                "-Dspark.ui.enabled=false"));
        OPENED.forEach(name -> command.add("--add-opens=java.base/" + name + "=ALL-UNNAMED"));
        command.add("org.graphwright.cluster.ClusterBuild");
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // not on the command line: a long one ends ONNX Runtime
        builder.environment()
                .put("CLASSPATH", System.getProperty("java.class.path") + File.pathSeparator + jars.resolve("*"));
        Process process = builder.start();
        Thread end = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(end);
        process.getOutputStream().close();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                err.println(line);
            }
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
            return AbstractCommand.FAILED;
        } finally {
            removeHook(end);
        }
    }

    private static void removeHook(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // this process is at its end already
            hook.interrupt();
        }
    }
}

package org.graphwright.cluster;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;
import org.graphwright.model.GraphwrightException;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Builds a graph on a cluster: {@code spark-submit --class org.graphwright.cluster.ClusterBuild graphwright-all.jar --input … --output …}.
 * The result is that of {@code graphwright build}: the same shards, and the same quads.
 */
public final class ClusterBuild {
    // Exit codes, those of the command line.
    private static final int FAILED = 1;
    private static final int USAGE = 2;

    private static final String FAILURES = "spark.task.maxFailures";

    private static final String STAGE_FAILURES = "spark.stage.maxConsecutiveAttempts";

    /** How Hadoop ends what it says of a file that is not there. */
    private static final String NOT_THERE = "does not exist";

    private ClusterBuild() {}

    /** Runs a job and ends the process with 0 if all went well, 1 if something was rejected or failed, 2 if the options make no sense. */
    public static void main(String[] args) {
        int code = run(System.err, args);
        if (code != 0) {
            System.exit(code);
        }
    }

    private static int run(PrintStream err, String... args) {
        ClusterOptions options = new ClusterOptions();
        CommandLine line = new CommandLine(options).setCaseInsensitiveEnumValuesAllowed(true);
        line.setCommandName("spark-submit --class " + ClusterBuild.class.getName() + " graphwright-all.jar");
        line.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this help message and exit.")
                        .build());
        try {
            line.parseArgs(args);
            if (line.isUsageHelpRequested()) {
                line.usage(System.out);
                return 0;
            }
        } catch (CommandLine.ParameterException e) {
            err.println("graphwright: " + e.getMessage());
            return USAGE;
        }
        String wrong = options.wrong();
        if (wrong != null) {
            err.println("graphwright: " + wrong);
            return USAGE;
        }
        SparkConf conf = new SparkConf()
                .setIfMissing("spark.app.name", "graphwright")
                .setIfMissing(FAILURES, String.valueOf(ClusterOptions.TASK_FAILURES))
                .setIfMissing(STAGE_FAILURES, String.valueOf(ClusterOptions.TASK_FAILURES));
        try (JavaSparkContext spark = new JavaSparkContext(conf)) {
            return new ClusterJob(spark, options, err).run() ? 0 : FAILED;
        } catch (FileNotFoundException e) {
            // Hadoop's own message says it already
            String message = String.valueOf(e.getMessage());
            err.println("graphwright: " + message + (message.endsWith(NOT_THERE) ? "" : ": no such file or folder"));
        } catch (NoSuchFileException e) {
            err.println("graphwright: " + e.getMessage() + ": no such file or folder");
        } catch (IOException | GraphwrightException e) {
            err.println("graphwright: " + e.getMessage());
        } catch (Exception e) {
            Throwable cause = last(e);
            if (cause instanceof ClassNotFoundException) {
                err.println("graphwright: what reads or writes there is not on this machine: " + cause.getMessage()
                        + ": give its library to spark-submit with --packages or --jars");
            } else if (e instanceof SparkException) {
                err.println("graphwright: the job failed: " + e.getMessage());
            } else {
                throw e;
            }
        }
        return FAILED;
    }

    private static Throwable last(Throwable e) {
        Throwable last = e;
        while (last.getCause() != null && last.getCause() != last) {
            last = last.getCause();
        }
        return last;
    }
}

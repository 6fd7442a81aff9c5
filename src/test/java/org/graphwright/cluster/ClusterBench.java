package org.graphwright.cluster;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.graphwright.bench.MadeUpRecords;
import org.graphwright.extract.ExtractorOptions;
import org.graphwright.extract.Profile;
import org.graphwright.resolve.Authority;
import org.graphwright.resolve.EntityRecord;

/**
 * How finding out which things are one grows on Spark, on made-up articles of twenty things each: {@code FOLDER ARTICLES…}, one line for each
 * number. Spark's own configuration may be given as properties; what it shuffles is in its event log.
 */
public final class ClusterBench {
    private ClusterBench() {}

    public static void main(String... args) throws IOException {
        SparkConf conf = new SparkConf()
                .setIfMissing("spark.app.name", "cluster bench")
                .setIfMissing("spark.master", "local[2]")
                .setIfMissing("spark.ui.enabled", "false");
        try (JavaSparkContext spark = new JavaSparkContext(conf)) {
            spark.setCheckpointDir(Path.of(args[0]).toUri().toString());
            for (int i = 1; i < args.length; i++) {
                resolve(spark, args[0], Integer.parseInt(args[i]));
            }
        }
    }

    private static void resolve(JavaSparkContext spark, String folder, int articles) throws IOException {
        Duration begin = cpu();
        long start = System.nanoTime();
        ReaderSpec readers = new ReaderSpec(
                ReaderSource.Shipped.class.getName(),
                new ExtractorOptions(Profile.LIGHT, null, List.of(), ExtractorOptions.DEFAULT.minConfidence(), false),
                30);
        TaskSteps steps = new TaskSteps(readers, spark.broadcast(Authority.NONE));
        int parts = Math.max(spark.defaultParallelism(), articles / 2_000);
        JavaRDD<ArrayList<EntityRecord>> records = spark.parallelize(
                        IntStream.range(0, articles).boxed().toList(), parts)
                .map(number -> new ArrayList<>(MadeUpRecords.article(number)));
        JavaRDD<Integer> sizes = new ThingBlocks(spark, new Storage(spark.hadoopConfiguration(), folder), readers)
                .blocks(records, new Keyed(parts), steps, List.of())
                .map(ThingBlocks.Sized::size)
                .cache();
        long blocks = sizes.count();
        long all = sizes.aggregate(0L, Long::sum, Long::sum);
        int largest = sizes.reduce(Math::max);
        System.out.printf(
                Locale.ROOT,
                "%,d articles: %,d records and candidates, %,d blocks, the largest with %,d (%.2f %%), %.1f s, %.1f CPU-seconds, %,d MB of heap%n",
                articles,
                all,
                blocks,
                largest,
                100.0 * largest / all,
                (System.nanoTime() - start) / 1e9,
                cpu().minus(begin).toMillis() / 1e3,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static Duration cpu() {
        return Duration.ofNanos(
                ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime());
    }
}

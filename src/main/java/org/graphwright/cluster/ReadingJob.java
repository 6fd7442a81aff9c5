package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.Optional;
import org.apache.spark.storage.StorageLevel;
import org.graphwright.article.Reject;
import org.graphwright.pipeline.ListedArticle;
import scala.Tuple2;

/** Reads into shards what the input has and the output's shards have not; what is there with the same content is not read again. */
final class ReadingJob {
    /** So many tasks a slot, so that few slots wait for the last ones. */
    private static final int TASKS_A_SLOT = 8;

    private final JavaSparkContext spark;
    private final Storage output;
    private final ReaderSpec readers;
    private final Duration longest;

    /** @param longest how much processor time an article may take */
    ReadingJob(JavaSparkContext spark, Storage output, ReaderSpec readers, Duration longest) {
        this.spark = requireNonNull(spark, "spark is null");
        this.output = requireNonNull(output, "output is null");
        this.readers = requireNonNull(readers, "readers is null");
        this.longest = requireNonNull(longest, "longest is null");
    }

    /** What was read, and the input's rejects. */
    ReadingSummary read(List<InputFile> input) throws IOException {
        String version = readers.readers().version();
        ArticleSource source = new ArticleSource(output);
        JavaRDD<InputFile> files = spark.parallelize(input, slices(input.size()));
        JavaRDD<ListedRow> listed =
                files.flatMap(new InputListing.Files(source)).persist(StorageLevel.DISK_ONLY());
        List<Reject> rejects = new ArrayList<>(listed
                .filter(row -> row.reject() != null)
                .map(row -> new Tuple2<>(row.id(), requireNonNull(row.reject())))
                .collect()
                .stream()
                .map(row -> new Reject(row._1(), row._2()))
                .toList());
        JavaRDD<PlannedArticle> planned = planned(listed, version).persist(StorageLevel.DISK_ONLY());
        long articles = planned.count();
        long given = listed.filter(row -> row.reject() == null).count();
        int firstShard = lastShard() + 1;
        List<ReadShard> shards =
                articles == 0 ? List.of() : read(files, planned, articles, firstShard, version, source);
        planned.unpersist();
        listed.unpersist();
        return new ReadingSummary(given, articles, shards, rejects);
    }

    private JavaRDD<PlannedArticle> planned(JavaRDD<ListedRow> listed, String version) throws IOException {
        JavaPairRDD<String, PlannedArticle> named = listed.filter(row -> row.reject() == null)
                .mapToPair(row -> new Tuple2<>(row.id(), row))
                .groupByKey()
                .flatMapToPair(new InputListing.Names())
                .reduceByKey(PlannedArticle::first);
        // the names are taken now: what this very job finishes must not change its plan when a part is computed again
        List<String> lists = lists();
        JavaPairRDD<String, KnownArticles.Known> known = spark.parallelize(lists, slices(lists.size()))
                .flatMapToPair(new KnownArticles(output))
                .reduceByKey(KnownArticles.Known::newer);
        return named.leftOuterJoin(known)
                .values()
                .filter(both -> isNew(both, version))
                .map(Tuple2::_1)
                .sortBy(PlannedArticle::order, true, slices(listed.getNumPartitions()));
    }

    private static boolean isNew(Tuple2<PlannedArticle, Optional<KnownArticles.Known>> both, String version) {
        return !both._2().isPresent() || !both._2().get().isAs(both._1(), version);
    }

    private List<ReadShard> read(
            JavaRDD<InputFile> files,
            JavaRDD<PlannedArticle> planned,
            long articles,
            int firstShard,
            String version,
            ArticleSource source) {
        long shards = (articles + org.graphwright.pipeline.GraphBuild.SHARD_SIZE - 1)
                / org.graphwright.pipeline.GraphBuild.SHARD_SIZE;
        int tasks = Math.max(1, spark.defaultParallelism()) * TASKS_A_SLOT;
        JavaPairRDD<Long, Iterable<PlacedArticles.Place>> places = planned.zipWithIndex()
                .mapToPair(article -> new Tuple2<>(
                        ListedRow.file(article._1().order()), new PlacedArticles.Place(article._1(), article._2())))
                .groupByKey();
        JavaPairRDD<Long, ShardReading.Placed> placed = files.mapToPair(file -> new Tuple2<>(file.number(), file))
                .join(places)
                .flatMapToPair(new PlacedArticles(source))
                .repartitionAndSortWithinPartitions(new ShardPartitioner(shards, tasks));
        // kept apart from the processes that read, since those may die of what they read
        placed.persist(StorageLevel.DISK_ONLY());
        placed.checkpoint();
        placed.count();
        return placed.mapPartitions(new ShardReading(
                        readers,
                        output,
                        firstShard,
                        longest,
                        version,
                        spark.sc().longAccumulator(ReadingProgress.ARTICLES),
                        spark.sc().longAccumulator(ReadingProgress.WORDS)))
                .collect();
    }

    private int lastShard() throws IOException {
        return lists().stream()
                .mapToInt(list -> Integer.parseInt(list.substring(0, list.length() - ListedArticle.ENDING.length())))
                .max()
                .orElse(0);
    }

    private List<String> lists() throws IOException {
        return output.names("shards").stream()
                .filter(name -> name.endsWith(ListedArticle.ENDING))
                .toList();
    }

    private int slices(int items) {
        return Math.max(1, Math.min(items, spark.defaultParallelism() * TASKS_A_SLOT));
    }
}

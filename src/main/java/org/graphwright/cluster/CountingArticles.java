package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import org.graphwright.pipeline.ListedArticle;
import org.graphwright.pipeline.PartedMentions;
import org.graphwright.pipeline.ShardEntry;
import org.graphwright.pipeline.ShardParts;
import scala.Tuple2;

/** The articles of an output's shards that count: each where it was read last, without those that were taken out. */
final class CountingArticles {
    /** Shards whose lists one part holds; by hand. */
    private static final int SHARDS_A_PART = 64;

    private final Keyed keyed;
    private final JavaPairRDD<String, ArrayList<ShardEntry>> shards;

    /** An article in the list of a shard; of two the one of the later shard counts. */
    private record Listed(String shard, ShardEntry entry) implements Serializable {
        static Listed newer(Listed one, Listed other) {
            return one.shard.compareTo(other.shard) >= 0 ? one : other;
        }
    }

    CountingArticles(JavaSparkContext spark, Storage output) throws IOException {
        requireNonNull(output, "output is null");
        List<String> lists = output.names("shards").stream()
                .filter(name -> name.endsWith(ListedArticle.ENDING))
                .toList();
        this.keyed = new Keyed(Math.max(spark.defaultParallelism(), lists.size() / SHARDS_A_PART));
        this.shards = spark.parallelize(lists, keyed.parts())
                .flatMapToPair(list -> {
                    String text = new String(output.read("shards/" + list), StandardCharsets.UTF_8);
                    String shard = list.substring(0, list.length() - ListedArticle.ENDING.length());
                    return ListedArticle.of(list, text.lines().toList()).stream()
                            .map(article -> new Tuple2<>(article.article(), new Listed(shard, article.entry())))
                            .iterator();
                })
                .reduceByKey(Listed::newer, keyed.parts())
                .values()
                .filter(article -> !article.entry().contentHash().isEmpty())
                .mapToPair(article -> new Tuple2<>(article.shard(), article.entry()))
                .groupByKey(keyed.parts())
                .mapValues(entries -> {
                    ArrayList<ShardEntry> all = new ArrayList<>();
                    entries.forEach(all::add);
                    return all;
                })
                .persist(StorageLevel.DISK_ONLY());
    }

    /** The articles of each shard, by its name. */
    JavaPairRDD<String, ArrayList<ShardEntry>> shards() {
        return shards;
    }

    /** How many tasks share a table of what articles say. */
    Keyed keyed() {
        return keyed;
    }

    /** What an output's shards have, with some mentions as users have them. */
    static ShardParts parts(Storage output, PartedMentions parted) {
        ShardParts.Files files = new ShardParts.Files() {
            @Override
            public InputStream open(String name) throws IOException {
                return output.open("shards/" + name);
            }

            @Override
            public long size(String name) throws IOException {
                return output.size("shards/" + name);
            }
        };
        return new ShardParts(files, parted);
    }

    /** IRIs of articles. */
    static List<String> iris(List<ShardEntry> entries) {
        return entries.stream().map(ShardEntry::article).toList();
    }
}

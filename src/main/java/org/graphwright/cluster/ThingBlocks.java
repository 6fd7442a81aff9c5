package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.graphwright.resolve.Authority;
import org.graphwright.resolve.BlockEngine;
import org.graphwright.resolve.Blocks;
import org.graphwright.resolve.CorpusStatistics;
import org.graphwright.resolve.EntityRecord;
import org.graphwright.resolve.LoneCandidate;
import org.graphwright.resolve.LoneRecord;
import org.graphwright.resolve.PlacedRecord;
import org.graphwright.resolve.ResolutionSteps;
import org.graphwright.resolve.ResolvedBlock;
import org.graphwright.resolve.StatedUnits;
import scala.Tuple2;

/**
 * Takes the {@link ResolutionSteps} on all machines: counts names as a table, places each article's records, finds blocks as components over
 * keys, and resolves each block where its records come together. Of what articles say nothing comes to the machine that runs the job.
 */
final class ThingBlocks implements BlockEngine {
    private final JavaSparkContext spark;
    private final Storage output;
    private final ReaderSpec readers;
    private final int few;

    /** What a block gave, and how many records it has. */
    record Sized(ResolvedBlock block, int size) implements Serializable {}

    ThingBlocks(JavaSparkContext spark, Storage output, ReaderSpec readers) {
        this(spark, output, readers, Components.FEW);
    }

    /** @param few see {@link Components} */
    ThingBlocks(JavaSparkContext spark, Storage output, ReaderSpec readers, int few) {
        this.few = few;
        this.spark = requireNonNull(spark, "spark is null");
        this.output = requireNonNull(output, "output is null");
        this.readers = requireNonNull(readers, "readers is null");
    }

    @Override
    public void resolve(Authority authority, Sink sink) {
        try {
            give(blocks(new CountingArticles(spark, output), new TaskSteps(readers, spark.broadcast(authority))), sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the blocks gave, and last names alone. */
    JavaRDD<ResolvedBlock> resolve(CountingArticles counting, TaskSteps steps) {
        return blocks(counting, steps).map(each -> bare(each.block())).persist(StorageLevel.DISK_ONLY());
    }

    private JavaRDD<Sized> blocks(CountingArticles counting, TaskSteps steps) {
        return blocks(articles(counting), counting.keyed(), steps);
    }

    /** The same of the records of each article. */
    JavaRDD<Sized> blocks(JavaRDD<ArrayList<EntityRecord>> articles, Keyed keyed, TaskSteps steps) {
        Broadcast<CorpusStatistics> statistics = spark.broadcast(statistics(articles, keyed, steps));
        JavaRDD<PlacedRecord> placed = articles.mapPartitions(some -> {
                    ResolutionSteps taken = steps.things();
                    return flat(some, article -> taken.place(article, statistics.value()));
                })
                .persist(StorageLevel.DISK_ONLY());
        JavaRDD<PlacedRecord> named = placed.filter(record -> !record.isLoneName());
        JavaRDD<Sized> blocks = keyed.group(inBlocks(named, keyed, steps), block -> {
                    ResolvedBlock resolved = steps.things().resolve(block, statistics.value(), StatedUnits.NONE);
                    return new Sized(resolved.withoutReasons(), block.size());
                })
                .persist(StorageLevel.DISK_ONLY());
        JavaPairRDD<String, Serializable> ofWord = placed.filter(PlacedRecord::isLoneName)
                .<String, Serializable>mapToPair(record -> new Tuple2<>(record.loneWord(), new LoneRecord(record)))
                .union(blocks.flatMapToPair(block -> block.block().candidates().stream()
                        .map(person -> new Tuple2<String, Serializable>(person.word(), person))
                        .iterator()));
        JavaRDD<Sized> lone = keyed.group(ofWord, rows -> lone(rows, steps, statistics.value()));
        return blocks.union(lone.filter(each -> each.size() > 0));
    }

    /** Hands them over one by one. */
    static void give(JavaRDD<Sized> blocks, Sink sink) {
        blocks.map(each -> new Sized(bare(each.block()), each.size()))
                .toLocalIterator()
                .forEachRemaining(each -> sink.take(each.block(), each.size()));
    }

    /** Without what only later steps on other machines need. */
    private static ResolvedBlock bare(ResolvedBlock block) {
        return new ResolvedBlock(
                block.drafts(), block.units(), block.records(), block.joins(), List.of(), List.of(), block.meant());
    }

    private static Sized lone(List<Serializable> rows, TaskSteps steps, CorpusStatistics statistics)
            throws IOException {
        List<LoneRecord> records = new ArrayList<>();
        List<LoneCandidate> candidates = new ArrayList<>();
        for (Serializable row : rows) {
            if (row instanceof LoneRecord record) {
                records.add(record);
            } else {
                candidates.add((LoneCandidate) row);
            }
        }
        ResolvedBlock resolved = steps.things()
                .resolveLone(records, records.isEmpty() ? List.of() : candidates, statistics)
                .withoutReasons();
        return new Sized(resolved, records.isEmpty() ? 0 : rows.size());
    }

    private JavaPairRDD<Long, PlacedRecord> inBlocks(JavaRDD<PlacedRecord> named, Keyed keyed, TaskSteps steps) {
        JavaRDD<Row> units = named.map(record -> RowFactory.create(record.unit()));
        JavaRDD<Row> keys = named.mapPartitions(some -> {
            ResolutionSteps taken = steps.things();
            return flat(
                    some,
                    record -> taken.keys(record).stream()
                            .map(key -> RowFactory.create(record.unit(), key.hash(), key.own(), key.weak()))
                            .toList());
        });
        SparkSession session = SparkSession.builder().sparkContext(spark.sc()).getOrCreate();
        session.conf().set("spark.sql.shuffle.partitions", (long) keyed.parts());
        JavaPairRDD<Long, Long> blocks = new BlockTable(session, Blocks.SMALL, few).of(units, keys);
        JavaPairRDD<Long, PlacedRecord> ofUnit = named.mapToPair(record -> new Tuple2<>(record.unit(), record));
        return keyed.<Long, PlacedRecord, Long, Tuple2<Long, PlacedRecord>>lookUp(
                        ofUnit, blocks, (row, block) -> new Tuple2<>(block, row._2()))
                .mapToPair(row -> row);
    }

    private static CorpusStatistics statistics(
            JavaRDD<ArrayList<EntityRecord>> articles, Keyed keyed, TaskSteps steps) {
        JavaRDD<CorpusStatistics> counted = articles.mapPartitions(some -> {
                    CorpusStatistics part = new CorpusStatistics();
                    ResolutionSteps taken = steps.things();
                    some.forEachRemaining(article -> taken.count(article, part));
                    return List.of(part).iterator();
                })
                .persist(StorageLevel.DISK_ONLY());
        CorpusStatistics all = counted.map(CorpusStatistics::withoutNames)
                .treeAggregate(new CorpusStatistics(), ThingBlocks::sum, ThingBlocks::sum);
        // names of one article weigh as unknown ones do
        counted.flatMapToPair(part -> {
                    List<Tuple2<Long, Integer>> names = new ArrayList<>();
                    part.forEachName((number, inArticles) -> names.add(new Tuple2<>(number, inArticles)));
                    return names.iterator();
                })
                .reduceByKey(Integer::sum, keyed.parts())
                .filter(name -> name._2() > 1)
                .toLocalIterator()
                .forEachRemaining(name -> all.add(name._1(), name._2()));
        counted.unpersist();
        return all;
    }

    private static CorpusStatistics sum(CorpusStatistics one, CorpusStatistics other) {
        one.add(other);
        return one;
    }

    /** The records of each article that counts. */
    private JavaRDD<ArrayList<EntityRecord>> articles(CountingArticles counting) {
        Storage storage = output;
        return counting.shards()
                .flatMap(shard ->
                        CountingArticles.parts(storage)
                                .things(shard._1(), CountingArticles.iris(shard._2()))
                                .values()
                                .stream()
                                .map(ArrayList::new)
                                .iterator());
    }

    private interface Flat<A, B> {
        Collection<? extends B> of(A value);
    }

    private static <A, B> Iterator<B> flat(Iterator<A> values, Flat<A, B> flat) {
        Iterable<A> once = () -> values;
        return java.util.stream.StreamSupport.stream(once.spliterator(), false)
                .<B>flatMap(value -> flat.of(value).stream())
                .iterator();
    }
}

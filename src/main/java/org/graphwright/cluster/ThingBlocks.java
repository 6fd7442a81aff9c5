package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.graphwright.correct.Corrections;
import org.graphwright.pipeline.CorrectedIdentity;
import org.graphwright.pipeline.PartedMentions;
import org.graphwright.resolve.Blocks;
import org.graphwright.resolve.CorpusStatistics;
import org.graphwright.resolve.EntityRecord;
import org.graphwright.resolve.Identity;
import org.graphwright.resolve.IdentityStatement;
import org.graphwright.resolve.LoneCandidate;
import org.graphwright.resolve.LoneRecord;
import org.graphwright.resolve.PlacedRecord;
import org.graphwright.resolve.RecordSource;
import org.graphwright.resolve.ResolutionSteps;
import org.graphwright.resolve.ResolvedBlock;
import org.graphwright.resolve.StatedUnits;
import scala.Tuple2;

/**
 * Takes the {@link ResolutionSteps} on all machines: counts names as a table, places each article's records, finds blocks as components over
 * keys, and resolves each block where its records come together. Of what articles say nothing comes to the machine that runs the job.
 */
final class ThingBlocks {
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

    /** What the blocks gave, and last names alone. */
    JavaRDD<ResolvedBlock> resolve(CountingArticles counting, TaskSteps steps, Corrections corrections)
            throws IOException {
        JavaRDD<ArrayList<EntityRecord>> articles = articles(counting, new PartedMentions(corrections));
        List<IdentityStatement> stated = statements(articles, corrections);
        return bare(blocks(articles, counting.keyed(), steps, stated));
    }

    private static JavaRDD<ResolvedBlock> bare(JavaRDD<Sized> blocks) {
        return blocks.map(each -> bare(each.block())).persist(StorageLevel.DISK_ONLY());
    }

    private static List<IdentityStatement> statements(
            JavaRDD<ArrayList<EntityRecord>> articles, Corrections corrections) {
        CorrectedIdentity identity = new CorrectedIdentity(corrections);
        HashSet<String> used = new HashSet<>(identity.articles());
        List<EntityRecord> records = used.isEmpty()
                ? List.of()
                : articles.filter(article -> !article.isEmpty()
                                && used.contains(article.get(0).article()))
                        .flatMap(ArrayList::iterator)
                        .collect();
        return identity.statements(RecordSource.of(records));
    }

    /** The same of the records of each article, by what a user states. */
    JavaRDD<Sized> blocks(
            JavaRDD<ArrayList<EntityRecord>> articles, Keyed keyed, TaskSteps steps, List<IdentityStatement> identity) {
        Broadcast<CorpusStatistics> statistics = spark.broadcast(statistics(articles, keyed, steps));
        JavaRDD<PlacedRecord> placed = articles.mapPartitions(some -> {
                    ResolutionSteps taken = steps.things();
                    return flat(some, article -> taken.place(article, statistics.value()));
                })
                .persist(StorageLevel.DISK_ONLY());
        StatedUnits stated = StatedUnits.NONE;
        if (!identity.isEmpty()) {
            // what is stated of an IRI is about the names that the rules alone give it
            Identity all = new Identity(identity);
            ThingTable byRules = new ThingTable(bare(blocks(placed, statistics, keyed, steps, stated)), keyed, steps);
            stated = new StatedUnits(all, byRules.units(all.iris(), Set.of()));
            HashSet<String> iris = new HashSet<>(stated.iris());
            placed.filter(record -> iris.contains(record.record().iri()))
                    .collect()
                    .forEach(stated::see);
        }
        return blocks(placed, statistics, keyed, steps, stated);
    }

    private JavaRDD<Sized> blocks(
            JavaRDD<PlacedRecord> placed,
            Broadcast<CorpusStatistics> statistics,
            Keyed keyed,
            TaskSteps steps,
            StatedUnits stated) {
        JavaRDD<PlacedRecord> named = placed.filter(record -> !isLone(record, stated));
        JavaRDD<Sized> blocks = keyed.group(inBlocks(named, keyed, steps, stated), block -> {
                    ResolvedBlock resolved = steps.things().resolve(block, statistics.value(), stated);
                    return new Sized(resolved.withoutReasons(), block.size());
                })
                .persist(StorageLevel.DISK_ONLY());
        JavaPairRDD<String, Serializable> ofWord = placed.filter(record -> isLone(record, stated))
                .<String, Serializable>mapToPair(record -> new Tuple2<>(record.loneWord(), new LoneRecord(record)))
                .union(blocks.flatMapToPair(block -> Stream.concat(
                                block.block().candidates().stream()
                                        .map(person -> new Tuple2<String, Serializable>(person.word(), person)),
                                block.block().lone().stream()
                                        .map(record -> new Tuple2<String, Serializable>(record.word(), record)))
                        .iterator()));
        JavaRDD<Sized> lone = keyed.group(ofWord, rows -> lone(rows, steps, statistics.value()));
        return blocks.union(lone.filter(each -> each.size() > 0));
    }

    /** What is stated of a last name alone, its block decides. */
    private static boolean isLone(PlacedRecord record, StatedUnits stated) {
        return record.isLoneName() && !stated.isOf(record.unit());
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

    private JavaPairRDD<Long, PlacedRecord> inBlocks(
            JavaRDD<PlacedRecord> named, Keyed keyed, TaskSteps steps, StatedUnits stated) {
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
        JavaPairRDD<Long, Long> blocks = new BlockTable(session, Blocks.SMALL, few).of(units, keys, stated.together());
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
    private JavaRDD<ArrayList<EntityRecord>> articles(CountingArticles counting, PartedMentions parted) {
        Storage storage = output;
        return counting.shards()
                .flatMap(shard ->
                        CountingArticles.parts(storage, parted)
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

package org.graphwright.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.graphwright.extract.ExtractorOptions;
import org.graphwright.extract.Profile;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.graphwright.resolve.Authority;
import org.graphwright.resolve.Blocks;
import org.graphwright.resolve.CorpusStatistics;
import org.graphwright.resolve.EntityRecord;
import org.graphwright.resolve.PlacedRecord;
import org.graphwright.resolve.RecordSource;
import org.graphwright.resolve.Resolution;
import org.graphwright.resolve.ResolutionSteps;
import org.graphwright.resolve.Resolver;
import org.graphwright.resolve.SpillFolder;
import org.graphwright.resolve.Thing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Articles whose names hang together in one block with far more than a twentieth of all records: the cluster takes it apart by the rule that
 * one machine follows, and things get the same IRIs. Run as {@code -Dlong}.
 */
@EnabledIfSystemProperty(named = "long", matches = "true")
class GiantBlockTest {
    private static final int ARTICLES = 1_000;
    private static final int PEOPLE = 25;

    /** Words of names: "Xaver Baro Kuno", "Xaver Baro" and "Baro Kuno" are kept together by what they share. */
    private static final int WORDS = 24;

    @TempDir
    private static Path folder;

    private static JavaSparkContext spark;
    private static List<ArrayList<EntityRecord>> articles;
    private static Resolution alone;

    @BeforeAll
    static void begin() {
        articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            articles.add(article(i));
        }
        assertThat(largestAtFirst()).isGreaterThan(ARTICLES * PEOPLE / 2);
        alone = new Resolver(Ontology.standard())
                .resolve(RecordSource.of(articles.stream().flatMap(List::stream).toList()), SpillFolder.NONE);
        spark = new JavaSparkContext(
                new SparkConf().setAppName("giant").setMaster("local[2]").set("spark.ui.enabled", "false"));
        spark.setCheckpointDir(folder.toUri().toString());
    }

    @AfterAll
    static void end() {
        spark.close();
    }

    /** Of the blocks as they would be if none were too large. */
    private static long largestAtFirst() {
        ResolutionSteps steps = new ResolutionSteps(Ontology.standard(), Gazetteer.standard(), Authority.NONE);
        CorpusStatistics statistics = new CorpusStatistics();
        articles.forEach(article -> steps.count(article, statistics));
        List<PlacedRecord> placed = articles.stream()
                .flatMap(article -> steps.place(article, statistics).stream())
                .toList();
        Blocks blocks = new Blocks(Integer.MAX_VALUE);
        placed.forEach(record -> blocks.own(record.unit(), steps.keys(record)));
        placed.forEach(record -> blocks.join(record.unit(), steps.keys(record)));
        Map<Integer, Long> sizes = new TreeMap<>();
        placed.forEach(record -> sizes.merge(blocks.of(record.unit()), 1L, Long::sum));
        return Collections.max(sizes.values());
    }

    private static ArrayList<EntityRecord> article(int number) {
        Random random = new Random(number);
        ArrayList<EntityRecord> records = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            String first = word("X", random);
            String middle = word("B", random);
            String last = word("K", random);
            String name = switch (random.nextInt(3)) {
                case 0 -> first + ' ' + middle;
                case 1 -> middle + ' ' + last;
                default -> first + ' ' + middle + ' ' + last;
            };
            records.add(new EntityRecord(
                    "https://graphwright.org/article/giant-%04d-0123abcd#e%d".formatted(number, i),
                    "Person",
                    name,
                    List.of(),
                    1));
        }
        return records;
    }

    private static String word(String begin, Random random) {
        int number = random.nextInt(WORDS);
        return begin + (char) ('a' + number) + "r" + (char) ('a' + number) + "no";
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Components.FEW})
    void itIsTakenApartAsOnOneMachine(int few) throws IOException {
        ReaderSpec readers = new ReaderSpec(
                ReaderSource.Shipped.class.getName(),
                new ExtractorOptions(Profile.LIGHT, null, List.of(), ExtractorOptions.DEFAULT.minConfidence(), false),
                30);
        TaskSteps steps = new TaskSteps(readers, spark.broadcast(Authority.NONE));
        Keyed keyed = new Keyed(4);
        JavaRDD<ThingBlocks.Sized> blocks = new ThingBlocks(
                        spark, new Storage(spark.hadoopConfiguration(), folder.toString()), readers, few)
                .blocks(spark.parallelize(articles, 4), keyed, steps)
                .cache();

        int all = ARTICLES * PEOPLE;
        assertThat(all).isGreaterThan(Blocks.SMALL);
        assertThat(blocks.map(ThingBlocks.Sized::size).reduce(Math::max))
                .isEqualTo(alone.blocks().largest())
                .isLessThan((int) (Blocks.LARGEST_SHARE * all));
        // that of one machine by its own parts, and by the table from which a job names things
        Map<String, Thing> ofJob = new TreeMap<>();
        ThingTable.of(blocks.map(ThingBlocks.Sized::block), keyed, steps)
                .collect()
                .forEach(told -> ofJob.put(told._2().local(), told._2().thing()));
        Resolution handed = new Resolver(Ontology.standard())
                .resolve(
                        RecordSource.of(articles.stream().flatMap(List::stream).toList()),
                        SpillFolder.NONE,
                        (authority, sink) -> ThingBlocks.give(blocks, sink));
        Map<String, Thing> expected = things(alone);
        assertThat(expected).hasSize(all);
        assertThat(things(handed)).isEqualTo(expected);
        assertThat(ofJob).isEqualTo(expected);
    }

    private static Map<String, Thing> things(Resolution resolution) {
        Map<String, Thing> things = new TreeMap<>();
        resolution.forEach(things::put);
        return things;
    }
}

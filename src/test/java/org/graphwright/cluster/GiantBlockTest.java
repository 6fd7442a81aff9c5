package org.graphwright.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.graphwright.extract.ExtractorOptions;
import org.graphwright.extract.Profile;
import org.graphwright.model.ClassName;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.resolve.Authority;
import org.graphwright.resolve.Blocks;
import org.graphwright.resolve.CorpusStatistics;
import org.graphwright.resolve.EntityRecord;
import org.graphwright.resolve.Identity;
import org.graphwright.resolve.IdentityStatement;
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
        assertThat(largestAtFirst(articles)).isGreaterThan(ARTICLES * PEOPLE / 2);
        alone = new Resolver(Ontology.standard()).resolve(records(), SpillFolder.NONE);
        spark = new JavaSparkContext(
                new SparkConf().setAppName("giant").setMaster("local[2]").set("spark.ui.enabled", "false"));
        spark.setCheckpointDir(folder.toUri().toString());
    }

    @AfterAll
    static void end() {
        spark.close();
    }

    /** Of the blocks as they would be if none were too large. */
    static long largestAtFirst(List<? extends List<EntityRecord>> articles) {
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
                    new ClassName("Person"),
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
        same(few, List.of(), alone);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Components.FEW})
    void whatUsersStateIsHeededAsOnOneMachine(int few) throws IOException {
        String person = Vocabulary.BASE + "id/person/";
        List<IdentityStatement> stated = List.of(
                new IdentityStatement(person + "xarano-barano-karano", person + "xbrbno-bbrbno-kbrbno", true, "one"),
                new IdentityStatement(person + "xcrcno-bcrcno-kcrcno", person + "xcrcno-bcrcno", false, "other"),
                new IdentityStatement(articles.get(7).get(3).iri(), person + "xarano-barano-karano", true, "third"),
                new IdentityStatement(person + "nobody-at-all", person + "xarano-barano", true, "fourth"));
        Resolution corrected = new Resolver(
                        Ontology.standard(), Gazetteer.standard(), new Identity(stated), Authority.NONE)
                .resolve(records(), SpillFolder.NONE);
        assertThat(things(corrected)).isNotEqualTo(things(alone));
        same(few, stated, corrected);
    }

    private static RecordSource records() {
        return RecordSource.of(articles.stream().flatMap(List::stream).toList());
    }

    private static void same(int few, List<IdentityStatement> stated, Resolution expected) throws IOException {
        ReaderSpec readers = new ReaderSpec(
                ReaderSource.Shipped.class.getName(),
                new ExtractorOptions(Profile.LIGHT, null, List.of(), ExtractorOptions.DEFAULT.minConfidence(), false),
                30);
        TaskSteps steps = new TaskSteps(readers, spark.broadcast(Authority.NONE));
        Keyed keyed = new Keyed(4);
        JavaRDD<ThingBlocks.Sized> blocks = new ThingBlocks(
                        spark, new Storage(spark.hadoopConfiguration(), folder.toString()), readers, few)
                .blocks(spark.parallelize(articles, 4), keyed, steps, stated)
                .cache();

        int all = ARTICLES * PEOPLE;
        assertThat(all).isGreaterThan(Blocks.SMALL);
        assertThat(blocks.map(ThingBlocks.Sized::size).reduce(Math::max))
                .isEqualTo(expected.blocks().largest())
                .isLessThan((int) (Blocks.LARGEST_SHARE * all));
        // that of one machine by its own parts, and by the table from which a job names things
        ThingTable table = new ThingTable(blocks.map(ThingBlocks.Sized::block), keyed, steps);
        Map<String, Thing> ofJob = new TreeMap<>();
        table.ofArticles()
                .collect()
                .forEach(told -> ofJob.put(told._2().local(), told._2().thing()));
        assertThat(ofJob).hasSize(all).isEqualTo(things(expected));
        Set<String> asked = new TreeSet<>();
        stated.forEach(each -> asked.addAll(List.of(each.one(), each.other())));
        ofJob.values().stream().limit(100).map(Thing::iri).forEach(asked::add);
        assertThat(table.meant(asked)).isNotEmpty().isEqualTo(expected.meant(asked));
    }

    private static Map<String, Thing> things(Resolution resolution) {
        Map<String, Thing> things = new TreeMap<>();
        resolution.forEach(things::put);
        return things;
    }
}

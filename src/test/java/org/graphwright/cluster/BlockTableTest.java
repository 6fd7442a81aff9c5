package org.graphwright.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import scala.Tuple2;

/** Blocks as a table, by turns on all machines or on the one that runs the job. Run as {@code -Dlong}: Spark takes some seconds to begin. */
@EnabledIfSystemProperty(named = "long", matches = "true")
class BlockTableTest {
    /** No edges are so few that they are joined here. */
    private static final int NEVER = -1;

    @TempDir
    private static Path folder;

    private static JavaSparkContext spark;
    private static SparkSession session;

    @BeforeAll
    static void begin() {
        spark = new JavaSparkContext(new SparkConf()
                .setAppName("blocks")
                .setMaster("local[1]")
                .set("spark.ui.enabled", "false")
                .set("spark.sql.shuffle.partitions", "2"));
        spark.setCheckpointDir(folder.toString());
        session = SparkSession.builder().sparkContext(spark.sc()).getOrCreate();
    }

    @AfterAll
    static void end() {
        spark.close();
    }

    private static Row key(long unit, long key, boolean own, boolean weak) {
        return RowFactory.create(unit, key, own, weak);
    }

    /** The blocks as sets of units. */
    private static Set<Set<Long>> blocks(int small, int few, List<Long> records, List<Row> keys) {
        return blocks(small, few, records, keys, List.of());
    }

    private static Set<Set<Long>> blocks(
            int small, int few, List<Long> records, List<Row> keys, List<List<Long>> together) {
        JavaPairRDD<Long, Long> table = new BlockTable(session, small, few)
                .of(spark.parallelize(records).map(RowFactory::create), spark.parallelize(keys), together);
        Map<Long, Set<Long>> blocks = new HashMap<>();
        table.collect()
                .forEach(row -> blocks.computeIfAbsent(row._2(), block -> new TreeSet<>())
                        .add(row._1()));
        return Set.copyOf(blocks.values());
    }

    @Test
    void unitsComeTogetherOverKeysThatSomebodyIsCalled() {
        List<Row> keys = List.of(
                key(1, 100, true, false),
                key(2, 100, false, false),
                key(3, 4, false, true),
                // nobody is called 900
                key(5, 900, false, false),
                key(6, 900, false, false));
        for (int few : List.of(NEVER, Components.FEW)) {
            assertThat(blocks(1_000, few, List.of(1L, 1L, 2L, 3L, 4L, 5L, 6L), keys))
                    .containsExactlyInAnyOrder(Set.of(1L, 2L), Set.of(3L, 4L), Set.of(5L), Set.of(6L));
        }
    }

    @Test
    void aBlockThatIsTooLargeFallsApartWhereKeysAreWeak() {
        List<Long> records = new ArrayList<>();
        List<Row> keys = new ArrayList<>();
        for (long unit = 1; unit <= 40; unit++) {
            records.add(unit);
            // two and two by a strong key, all by a weak one
            keys.add(key(unit, (unit + 1) / 2 * 2, false, false));
            keys.add(key(unit, 1, false, true));
        }
        LongStream.rangeClosed(1_001, 1_010).forEach(records::add);
        for (int few : List.of(NEVER, Components.FEW)) {
            Set<Set<Long>> split = blocks(10, few, records, keys);
            assertThat(split).hasSize(20 + 10).contains(Set.of(1L, 2L), Set.of(39L, 40L), Set.of(1_001L));
            assertThat(blocks(1_000, few, records, keys)).hasSize(1 + 10);
            // what is stated keeps together whatever the size
            assertThat(blocks(10, few, records, keys, List.of(List.of(1L, 40L, 1_001L), List.of())))
                    .hasSize(20 + 10 - 2)
                    .contains(Set.of(1L, 2L, 39L, 40L, 1_001L));
        }
    }

    @Test
    void turnsFindTheComponentsThatOneMachineFinds() {
        Random random = new Random(5);
        for (int nodes : List.of(30, 200)) {
            List<Tuple2<String, String>> pairs = new ArrayList<>();
            for (int i = 0; i < nodes * 2 / 3; i++) {
                pairs.add(new Tuple2<>("n" + random.nextInt(nodes), "n" + random.nextInt(nodes)));
            }
            Map<String, String> here = new TreeMap<>(new Linked(session, Components.FEW)
                    .of(spark.parallelizePairs(pairs))
                    .collectAsMap());
            Map<String, String> turns = new TreeMap<>(
                    new Linked(session, NEVER).of(spark.parallelizePairs(pairs)).collectAsMap());
            assertThat(turns).isNotEmpty().isEqualTo(here);
            pairs.stream()
                    .filter(pair -> !pair._1().equals(pair._2()))
                    .forEach(pair -> assertThat(here.get(pair._1())).isEqualTo(here.get(pair._2())));
            here.forEach((node, least) -> assertThat(node).isGreaterThanOrEqualTo(least));
        }
    }

    @Test
    void whatNoCircleGoesThroughIsCutOff() {
        List<Tuple2<String, String>> ways = new ArrayList<>(List.of(
                new Tuple2<>("a", "b"), new Tuple2<>("b", "c"), new Tuple2<>("c", "a"), new Tuple2<>("c", "world")));
        for (int i = 0; i < 20; i++) {
            ways.add(new Tuple2<>("town" + i, "world"));
        }
        Map<String, String> parts = new Linked(session, NEVER)
                .ofCircles(spark.parallelizePairs(ways))
                .collectAsMap();
        assertThat(parts).isEqualTo(Map.of("a", "a", "b", "a", "c", "a"));
    }

    @Test
    void aKeyWithoutAMeaningEndsTheJobUnlessThatMayBe() {
        JavaPairRDD<String, Integer> rows =
                spark.parallelizePairs(List.of(new Tuple2<>("a", 1), new Tuple2<>("b", 2), new Tuple2<>("a", 3)));
        JavaPairRDD<String, String> table = spark.parallelizePairs(List.of(new Tuple2<>("a", "x")));
        Keyed keyed = new Keyed(2);
        assertThat(keyed.lookUpKnown(rows, table, (row, meant) -> meant + row._2())
                        .collect())
                .containsExactlyInAnyOrder("x1", "x3");
        JavaRDD<String> all = keyed.lookUp(rows, table, (row, meant) -> meant + row._2());
        assertThatThrownBy(all::collect).hasMessageContaining("b means nothing");
        JavaRDD<String> twice =
                keyed.lookUpKnown(rows, table.union(table.mapValues(meant -> "y")), (row, meant) -> meant + row._2());
        assertThatThrownBy(twice::collect).hasMessageContaining("a means two things");
    }
}

package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.graphwright.resolve.BlockingKey;
import org.graphwright.resolve.Blocks;
import scala.Tuple2;

/** The block of each unit, by the rules of {@link Blocks}: components over keys, and those that are too large over keys that are not weak. */
final class BlockTable {
    /** A row is a record: its unit. */
    static final StructType UNITS = new StructType().add("unit", DataTypes.LongType, false);

    /** A row is a key of a unit. */
    static final StructType KEYS = new StructType()
            .add("unit", DataTypes.LongType, false)
            .add("key", DataTypes.LongType, false)
            .add("own", DataTypes.BooleanType, false)
            .add("weak", DataTypes.BooleanType, false);

    /** A row is two units of one block. */
    private static final StructType PAIRS = new StructType()
            .add("a", DataTypes.LongType, false)
            .add("b", DataTypes.LongType, false)
            .add("weak", DataTypes.BooleanType, false);

    /** A record has that many at most, save very few. */
    private static final int KEYS_A_RECORD = 10;

    private final SparkSession session;
    private final int small;
    private final int few;

    /**
     * @param small no block of so many records is too large
     * @param few see {@link Components}; so few keys are looked at by the machine that runs the job
     */
    BlockTable(SparkSession session, int small, int few) {
        this.few = few;
        this.session = requireNonNull(session, "session is null");
        this.small = small;
    }

    /**
     * Each unit once, with the number of its block.
     *
     * @param units as {@link #UNITS}
     * @param keys as {@link #KEYS}
     * @param together units that have to be in one block whatever its size, few enough for one machine
     */
    JavaPairRDD<Long, Long> of(JavaRDD<Row> units, JavaRDD<Row> keys, List<List<Long>> together) {
        List<Row> pairs = together.stream()
                .flatMap(all -> all.stream().map(unit -> RowFactory.create(all.get(0), unit, false)))
                .toList();
        return units.count() <= few / KEYS_A_RECORD
                ? here(units.collect(), keys.collect(), pairs)
                : asTables(units, keys, pairs);
    }

    /** As one machine finds them, without the engine's tables, which take seconds to begin. */
    private JavaPairRDD<Long, Long> here(List<Row> units, List<Row> keys, List<Row> pairs) {
        Map<Long, List<BlockingKey>> ofUnit = new HashMap<>();
        for (Row key : keys) {
            ofUnit.computeIfAbsent(key.getLong(0), unit -> new ArrayList<>())
                    .add(new BlockingKey(key.getLong(1), key.getBoolean(2), key.getBoolean(3)));
        }
        Blocks found = new Blocks(small);
        Set<Long> distinct = new LinkedHashSet<>();
        for (Row row : units) {
            long unit = row.getLong(0);
            found.own(unit, distinct.add(unit) ? ofUnit.getOrDefault(unit, List.of()) : List.of());
        }
        distinct.forEach(unit -> found.join(unit, ofUnit.getOrDefault(unit, List.of())));
        pairs.forEach(pair -> found.join(pair.getLong(0), pair.getLong(1)));
        List<Tuple2<Long, Long>> blocks = distinct.stream()
                .map(unit -> new Tuple2<>(unit, (long) found.of(unit)))
                .toList();
        return JavaSparkContext.fromSparkContext(session.sparkContext()).parallelizePairs(blocks);
    }

    private JavaPairRDD<Long, Long> asTables(JavaRDD<Row> units, JavaRDD<Row> keys, List<Row> pairs) {
        Dataset<Row> records =
                session.createDataFrame(units, UNITS).groupBy("unit").count().checkpoint();
        Dataset<Row> all =
                session.createDataFrame(keys, KEYS).where("unit <> key").distinct();
        // what nobody is called joins nobody
        Dataset<Row> names = all.where("own")
                .select("key")
                .union(records.selectExpr("unit AS key"))
                .distinct();
        Dataset<Row> joining = all.where("own")
                .selectExpr("unit", "key", "false AS weak")
                .union(all.where("NOT own").join(names, "key").select("unit", "key", "weak"))
                .selectExpr("unit AS a", "key AS b", "weak")
                .union(session.createDataFrame(pairs, PAIRS))
                .checkpoint();
        Dataset<Row> loose = Components.of(joining, few);
        Dataset<Row> blocks = records.join(loose, records.col("unit").equalTo(loose.col("node")), "left")
                .selectExpr("unit", "count", "coalesce(component, unit) AS block")
                .checkpoint();
        long sum = blocks.selectExpr("coalesce(sum(count), 0)").first().getLong(0);
        int limit = small;
        // few: each has more than a twentieth of all
        List<Object> tooLarge = blocks.groupBy("block")
                .sum("count")
                .where("`sum(count)` > " + small)
                .toJavaRDD()
                .filter(block -> Blocks.isTooLarge(block.getLong(1), sum, limit))
                .<Object>map(block -> block.getLong(0))
                .collect();
        return (tooLarge.isEmpty() ? blocks : apart(blocks, joining, loose, tooLarge))
                .select("unit", "block")
                .javaRDD()
                .mapToPair(row -> new Tuple2<>(row.getLong(0), row.getLong(1)));
    }

    private Dataset<Row> apart(Dataset<Row> blocks, Dataset<Row> joining, Dataset<Row> loose, List<Object> tooLarge) {
        Dataset<Row> within = joining.where("NOT weak")
                .join(
                        loose.where(loose.col("component").isin(tooLarge.toArray())),
                        joining.col("a").equalTo(loose.col("node")))
                .select("a", "b");
        Dataset<Row> strict = Components.of(within, few);
        org.apache.spark.sql.Column large = blocks.col("block").isin(tooLarge.toArray());
        return blocks.where(org.apache.spark.sql.functions.not(large))
                .select("unit", "block")
                .union(blocks.where(large)
                        .join(strict, blocks.col("unit").equalTo(strict.col("node")), "left")
                        .selectExpr("unit", "coalesce(component, unit) AS block"));
    }
}

package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/** Finds what hangs together by names: {@link Components} of pairs. */
final class Linked {
    private static final StructType EDGES = StructType.fromDDL("a string, b string");

    private final SparkSession session;
    private final int few;

    /** @param few see {@link Components} */
    Linked(SparkSession session, int few) {
        this.session = requireNonNull(session, "session is null");
        this.few = few;
    }

    /** The least of its component for each that is linked to another. */
    JavaPairRDD<String, String> of(JavaPairRDD<String, String> pairs) {
        JavaPairRDD<String, String> linked =
                pairs.filter(pair -> !pair._1().equals(pair._2())).persist(StorageLevel.DISK_ONLY());
        JavaPairRDD<String, String> components =
                linked.count() <= few ? here(linked) : named(Components.of(edges(linked), few));
        linked.unpersist();
        return components;
    }

    /** Without the engine's tables, which take seconds to begin. */
    private JavaPairRDD<String, String> here(JavaPairRDD<String, String> pairs) {
        List<Tuple2<String, String>> components = new ArrayList<>();
        Components.here(pairs.collect()).forEach((node, least) -> components.add(new Tuple2<>(node, least)));
        return JavaSparkContext.fromSparkContext(session.sparkContext()).parallelizePairs(components);
    }

    /**
     * The same of ways that may go in a circle: what no circle goes through may be left out, so that what leads to everything does not make one
     * component of it all.
     */
    JavaPairRDD<String, String> ofCircles(JavaPairRDD<String, String> ways) {
        JavaPairRDD<String, String> all = ways.persist(StorageLevel.DISK_ONLY());
        if (all.count() <= few) {
            return of(all);
        }
        Dataset<Row> left = edges(all).distinct().checkpoint();
        for (int turn = 0; turn < TURNS && left.count() > few; turn++) {
            left = left.as("way")
                    .join(left.as("to"), org.apache.spark.sql.functions.expr("way.a = to.b"), "leftsemi")
                    .as("way")
                    .join(left.as("on"), org.apache.spark.sql.functions.expr("way.b = on.a"), "leftsemi")
                    .checkpoint();
        }
        return named(Components.of(left, few));
    }

    /** Ends of ways are cut off so often. */
    private static final int TURNS = 4;

    private Dataset<Row> edges(JavaPairRDD<String, String> pairs) {
        return session.createDataFrame(pairs.map(pair -> RowFactory.create(pair._1(), pair._2())), EDGES);
    }

    private static JavaPairRDD<String, String> named(Dataset<Row> components) {
        return components.javaRDD().mapToPair(row -> new Tuple2<>(row.getString(0), row.getString(1)));
    }
}

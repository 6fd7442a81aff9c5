package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import scala.Tuple2;

/**
 * Finds what hangs together, by turns of large stars and small stars (Kiveris et al., 2014): each node's larger neighbours are joined to the
 * least of all, then each node and its smaller neighbours; after some turns each node is joined to the least node of its component alone.
 * Each turn's edges go to the job's folder for checkpoints, so that no plan grows and no lost process costs more than a turn.
 */
final class Components {
    /** So many edges are joined by the machine that runs the job, which takes a second where turns take tens. */
    static final int FEW = 1_000_000;

    private Components() {}

    /**
     * The component of each node that has an edge to another: its least node.
     *
     * @param edges with the columns {@code a} and {@code b}, numbers or names of nodes
     * @param few so many edges need no turns on all machines
     * @return the columns {@code node} and {@code component}
     */
    static Dataset<Row> of(Dataset<Row> edges, int few) {
        Dataset<Row> now = requireNonNull(edges, "edges is null")
                .where("a <> b")
                .selectExpr("greatest(a, b) AS u", "least(a, b) AS v")
                .distinct()
                .checkpoint();
        Row stamp = stamp(now);
        if (stamp.getLong(0) <= few) {
            return here(now);
        }
        while (true) {
            Dataset<Row> next = smallStars(largeStars(now)).checkpoint();
            Row nextStamp = stamp(next);
            if (nextStamp.equals(stamp)) {
                return next.selectExpr("u AS node", "v AS component")
                        .union(next.selectExpr("v AS node", "v AS component").distinct());
            }
            now = next;
            stamp = nextStamp;
        }
    }

    private static Dataset<Row> here(Dataset<Row> edges) {
        List<Row> rows = new ArrayList<>();
        here(edges.collectAsList().stream()
                        .map(edge -> new Tuple2<>(node(edge.get(0)), node(edge.get(1))))
                        .toList())
                .forEach((node, least) -> rows.add(RowFactory.create(node, least)));
        DataType type = edges.schema().apply("u").dataType();
        return edges.sparkSession()
                .createDataFrame(rows, new StructType().add("node", type).add("component", type));
    }

    @SuppressWarnings("unchecked")
    private static Comparable<Object> node(Object value) {
        return (Comparable<Object>) value;
    }

    /** The least of its component for each node of few edges, on this machine. */
    static <K extends Comparable<? super K>> Map<K, K> here(List<Tuple2<K, K>> edges) {
        Map<K, K> leaders = new HashMap<>();
        for (Tuple2<K, K> edge : edges) {
            K one = leader(leaders, edge._1());
            K other = leader(leaders, edge._2());
            // the least of a component leads it
            boolean inOrder = one.compareTo(other) <= 0;
            leaders.put(inOrder ? other : one, inOrder ? one : other);
        }
        List.copyOf(leaders.keySet()).forEach(node -> leaders.put(node, leader(leaders, node)));
        return leaders;
    }

    private static <K> K leader(Map<K, K> leaders, K node) {
        K leader = node;
        K next = leaders.putIfAbsent(node, node);
        while (next != null && !next.equals(leader)) {
            leader = next;
            next = leaders.get(leader);
        }
        leaders.put(node, leader);
        return leader;
    }

    private static Row stamp(Dataset<Row> edges) {
        return Objects.requireNonNull(
                edges.selectExpr("count(*)", "sum(xxhash64(u, v) % 1000003)").first());
    }

    private static Dataset<Row> largeStars(Dataset<Row> edges) {
        Dataset<Row> both = edges.union(edges.selectExpr("v AS u", "u AS v"));
        Dataset<Row> least = both.groupBy("u").agg(org.apache.spark.sql.functions.expr("least(u, min(v)) AS m"));
        return both.where("v > u")
                .join(least, "u")
                .selectExpr("v AS u", "m AS v")
                .distinct();
    }

    private static Dataset<Row> smallStars(Dataset<Row> edges) {
        Dataset<Row> least = edges.groupBy("u").agg(org.apache.spark.sql.functions.expr("min(v) AS m"));
        return edges.join(least, "u")
                .where("v <> m")
                .selectExpr("v AS u", "m AS v")
                .union(least.selectExpr("u", "m AS v"))
                .distinct();
    }
}

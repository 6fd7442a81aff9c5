package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Finds what hangs together, by turns of large stars and small stars (Kiveris et al., 2014): each node's larger neighbours are joined to the
 * least of all, then each node and its smaller neighbours; after some turns each node is joined to the least node of its component alone.
 * Each turn's edges go to the job's folder for checkpoints, so that no plan grows and no lost process costs more than a turn.
 */
final class Components {
    private Components() {}

    /**
     * The component of each node that has an edge to another: its least node.
     *
     * @param edges with the columns {@code a} and {@code b}, numbers of nodes
     * @return the columns {@code node} and {@code component}
     */
    static Dataset<Row> of(Dataset<Row> edges) {
        Dataset<Row> now = requireNonNull(edges, "edges is null")
                .where("a <> b")
                .selectExpr("greatest(a, b) AS u", "least(a, b) AS v")
                .distinct()
                .checkpoint();
        Row stamp = stamp(now);
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

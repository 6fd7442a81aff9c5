package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.api.java.function.Function2;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * Brings together what has one key, of as many rows as there may be: in memory at once are the rows of one key, or what a part of the keys
 * is looked up by, never a whole part of the rows.
 */
final class Keyed implements Serializable {
    private static final long serialVersionUID = 1;

    private final int parts;

    /** @param parts how many tasks share the keys, 1 or more */
    Keyed(int parts) {
        this.parts = parts;
    }

    int parts() {
        return parts;
    }

    /**
     * Makes something of each row and of what its key means. A key that means nothing is a fault of the program, and ends the job: a graph that
     * lacks something without a word would be worse.
     *
     * @param table each key once
     */
    <K, V, T, R> JavaRDD<R> lookUp(
            JavaPairRDD<K, V> rows, JavaPairRDD<K, T> table, Function2<Tuple2<K, V>, T, R> make) {
        return lookUp(rows, table, make, true);
    }

    /**
     * The same where rows whose key means nothing are left out.
     *
     * @param table each key once
     */
    <K, V, T, R> JavaRDD<R> lookUpKnown(
            JavaPairRDD<K, V> rows, JavaPairRDD<K, T> table, Function2<Tuple2<K, V>, T, R> make) {
        return lookUp(rows, table, make, false);
    }

    private <K, V, T, R> JavaRDD<R> lookUp(
            JavaPairRDD<K, V> rows, JavaPairRDD<K, T> table, Function2<Tuple2<K, V>, T, R> make, boolean all) {
        HashPartitioner partitioner = new HashPartitioner(parts);
        return rows.partitionBy(partitioner).zipPartitions(table.partitionBy(partitioner), (some, meanings) -> {
            Map<K, T> meaning = new HashMap<>();
            while (meanings.hasNext()) {
                Tuple2<K, T> each = meanings.next();
                T before = meaning.put(each._1(), each._2());
                if (before != null && !before.equals(each._2())) {
                    throw new IllegalStateException(each._1() + " means two things");
                }
            }
            return new Meant<>(some, meaning, make, all);
        });
    }

    /** Makes something of all rows of each key. */
    <K extends Comparable<K>, V, R> JavaRDD<R> group(JavaPairRDD<K, V> rows, Function<List<V>, R> make) {
        return rows.repartitionAndSortWithinPartitions(new HashPartitioner(parts))
                .mapPartitions(sorted -> new Grouped<>(sorted, make));
    }

    private static final class Meant<K, V, T, R> implements Iterator<R> {
        private final Iterator<Tuple2<K, V>> rows;
        private final Map<K, T> meaning;
        private final Function2<Tuple2<K, V>, T, R> make;
        private final boolean all;
        private @Nullable R next;

        Meant(Iterator<Tuple2<K, V>> rows, Map<K, T> meaning, Function2<Tuple2<K, V>, T, R> make, boolean all) {
            this.rows = requireNonNull(rows, "rows is null");
            this.meaning = requireNonNull(meaning, "meaning is null");
            this.make = requireNonNull(make, "make is null");
            this.all = all;
        }

        @Override
        public boolean hasNext() {
            while (next == null && rows.hasNext()) {
                Tuple2<K, V> row = rows.next();
                T meant = meaning.get(row._1());
                if (meant != null) {
                    next = called(() -> make.call(row, meant));
                } else if (all) {
                    throw new IllegalStateException(row._1() + " means nothing");
                }
            }
            return next != null;
        }

        @Override
        public R next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            R given = requireNonNull(next);
            next = null;
            return given;
        }
    }

    private static final class Grouped<K, V, R> implements Iterator<R> {
        private final Iterator<Tuple2<K, V>> sorted;
        private final Function<List<V>, R> make;
        private @Nullable Tuple2<K, V> first;

        Grouped(Iterator<Tuple2<K, V>> sorted, Function<List<V>, R> make) {
            this.sorted = requireNonNull(sorted, "sorted is null");
            this.make = requireNonNull(make, "make is null");
            this.first = sorted.hasNext() ? sorted.next() : null;
        }

        @Override
        public boolean hasNext() {
            return first != null;
        }

        @Override
        public R next() {
            Tuple2<K, V> begin = first;
            if (begin == null) {
                throw new NoSuchElementException();
            }
            List<V> rows = new ArrayList<>();
            rows.add(begin._2());
            first = null;
            while (first == null && sorted.hasNext()) {
                Tuple2<K, V> row = sorted.next();
                if (row._1().equals(begin._1())) {
                    rows.add(row._2());
                } else {
                    first = row;
                }
            }
            return called(() -> make.call(rows));
        }
    }

    private interface Call<R> {
        R call() throws Exception;
    }

    private static <R> R called(Call<R> call) {
        try {
            return call.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

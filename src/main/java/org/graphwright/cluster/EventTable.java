package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.graphwright.resolve.EventPair;
import org.graphwright.resolve.EventRecord;
import org.graphwright.resolve.EventStatistics;
import org.graphwright.resolve.EventSteps;
import org.graphwright.resolve.ToldEvent;
import scala.Tuple2;

/** Takes the {@link EventSteps} on all machines: which events of all articles are one. */
final class EventTable {
    private final JavaSparkContext spark;
    private final Linked linked;
    private final Keyed keyed;

    /**
     * An event of an article.
     *
     * @param labels what the things are called that have a part in it, by their IRIs
     */
    record Row(EventRecord event, HashMap<String, String> labels) implements Serializable {}

    EventTable(JavaSparkContext spark, Linked linked, Keyed keyed) {
        this.spark = requireNonNull(spark, "spark is null");
        this.linked = requireNonNull(linked, "linked is null");
        this.keyed = requireNonNull(keyed, "keyed is null");
    }

    /**
     * The event over all articles by the IRI that it has within one.
     *
     * @param articles the events of each article that has some
     */
    JavaPairRDD<String, ToldEvent> of(JavaRDD<ArrayList<Row>> articles) {
        Broadcast<EventStatistics> statistics = spark.broadcast(statistics(articles));
        JavaRDD<Row> events = articles.flatMap(ArrayList::iterator);
        JavaPairRDD<EventPlace, EventRecord> places = events.mapPartitionsToPair(some -> {
            EventSteps steps = new EventSteps();
            return Flat.of(
                    some,
                    row -> steps.keys(row.event(), statistics.value()).stream()
                            .map(key -> new Tuple2<>(new EventPlace(key, EventSteps.order(row.event())), row.event()))
                            .toList());
        });
        JavaRDD<EventPair> pairs = places.repartitionAndSortWithinPartitions(new EventPlace.OfKey(keyed.parts()))
                .mapPartitions(sorted -> new EventRuns(sorted, statistics.value()))
                .distinct(keyed.parts())
                .persist(StorageLevel.DISK_ONLY());
        JavaPairRDD<String, String> links = pairs.mapToPair(pair -> new Tuple2<>(pair.one(), pair.other()))
                .union(events.map(Row::event)
                        .filter(event -> !EventSteps.name(event).isEmpty())
                        .mapToPair(event -> new Tuple2<>(EventSteps.name(event), event.iri())));
        JavaPairRDD<String, String> components = linked.of(links).persist(StorageLevel.DISK_ONLY());
        JavaPairRDD<String, Serializable> together = events.mapToPair(
                        row -> new Tuple2<>(row.event().iri(), row))
                .leftOuterJoin(components, keyed.parts())
                .<String, Serializable>mapToPair(row -> new Tuple2<>(
                        row._2()._2().isPresent() ? row._2()._2().get() : row._1(),
                        row._2()._1()))
                .union(keyed.<String, EventPair, String, Tuple2<String, Serializable>>lookUp(
                                pairs.mapToPair(pair -> new Tuple2<>(pair.one(), pair)),
                                components,
                                (pair, component) -> new Tuple2<>(component, pair._2()))
                        .mapToPair(row -> row));
        return keyed.<String, Serializable, ArrayList<Tuple2<String, ToldEvent>>>group(
                        together, rows -> joined(rows, statistics.value()))
                .flatMapToPair(ArrayList::iterator)
                .persist(StorageLevel.DISK_ONLY());
    }

    private EventStatistics statistics(JavaRDD<ArrayList<Row>> articles) {
        JavaRDD<EventStatistics> counted = articles.mapPartitions(some -> {
                    EventStatistics part = new EventStatistics();
                    some.forEachRemaining(
                            rows -> part.count(rows.stream().map(Row::event).toList()));
                    return List.of(part).iterator();
                })
                .persist(StorageLevel.DISK_ONLY());
        EventStatistics all = new EventStatistics();
        all.addArticles(counted.map(EventStatistics::articles).fold(0, Integer::sum));
        // what stands in one article weighs as what is unknown does
        counted.flatMapToPair(part -> {
                    List<Tuple2<Long, Integer>> numbers = new ArrayList<>();
                    part.forEach((number, inArticles) -> numbers.add(new Tuple2<>(number, inArticles)));
                    return numbers.iterator();
                })
                .reduceByKey(Integer::sum, keyed.parts())
                .filter(number -> number._2() > 1)
                .toLocalIterator()
                .forEachRemaining(number -> all.add(number._1(), number._2()));
        counted.unpersist();
        return all;
    }

    private static ArrayList<Tuple2<String, ToldEvent>> joined(List<Serializable> rows, EventStatistics statistics) {
        List<EventRecord> events = new ArrayList<>();
        List<EventPair> pairs = new ArrayList<>();
        Map<String, String> labels = new HashMap<>();
        for (Serializable each : rows) {
            if (each instanceof Row row) {
                events.add(row.event());
                labels.putAll(row.labels());
            } else {
                pairs.add((EventPair) each);
            }
        }
        ArrayList<Tuple2<String, ToldEvent>> told = new ArrayList<>();
        new EventSteps()
                .join(events, pairs, statistics)
                .named(iri -> labels.getOrDefault(iri, ""))
                .forEach((local, event) -> told.add(new Tuple2<>(local, event)));
        return told;
    }

    /** Rows of which each gives several. */
    private static final class Flat {
        private interface Of<A, B> {
            List<B> of(A value);
        }

        private static <A, B> Iterator<B> of(Iterator<A> values, Of<A, B> flat) {
            Iterable<A> once = () -> values;
            return java.util.stream.StreamSupport.stream(once.spliterator(), false)
                    .flatMap(value -> flat.of(value).stream())
                    .iterator();
        }
    }
}

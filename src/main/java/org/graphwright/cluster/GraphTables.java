package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.graphwright.belief.Report;
import org.graphwright.graph.BeliefDescription;
import org.graphwright.graph.Described;
import org.graphwright.graph.EventDescription;
import org.graphwright.graph.ThingDescription;
import org.graphwright.ontology.Iris;
import org.graphwright.pipeline.ArticleIdentity;
import org.graphwright.pipeline.ShardEntry;
import org.graphwright.pipeline.ShardIdentity;
import org.graphwright.pipeline.ShardParts;
import org.graphwright.pipeline.StatedFact;
import org.graphwright.pipeline.ThingDescriptions;
import org.graphwright.resolve.Authority;
import org.graphwright.resolve.EntityRecord;
import org.graphwright.resolve.EventRecord;
import org.graphwright.resolve.Thing;
import org.graphwright.resolve.ToldEvent;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * Makes the graph of an output's shards on all machines: what {@link org.graphwright.pipeline.ResolvedShards} makes on one, by the same
 * classes on what belongs together. Nothing of it comes to the machine that runs the job but what is counted.
 */
final class GraphTables {
    private final JavaSparkContext spark;
    private final Storage output;
    private final ReaderSpec readers;

    /**
     * A graph.
     *
     * @param identities what is to be known of each shard to write its articles' graphs
     * @param described the descriptions of all things, events and beliefs
     */
    record Graph(JavaRDD<ShardIdentity> identities, JavaRDD<Described> described) {}

    /** What an article says, by the IRIs of its things that hold in it. */
    private record Said(
            String shard, String day, List<EntityRecord> things, List<StatedFact> facts, List<EventRecord> events)
            implements Serializable {}

    /**
     * What an article says, and of what.
     *
     * @param original the article, or that whose copy it is
     * @param things by the IRIs that they have within the article
     */
    private record Resolved(String article, Said said, String original, TreeMap<String, Thing> things)
            implements Serializable {
        String iri(String local) {
            return requireNonNull(things.get(local), local).iri();
        }
    }

    /**
     * Where an article is.
     *
     * @param things the IRIs of its things, by those that they have within the article
     * @param original the article whose copy it is
     */
    private record Placed(
            String shard,
            TreeMap<String, String> things,
            @Nullable String original) implements Serializable {
        static Placed of(Resolved article) {
            TreeMap<String, String> things = new TreeMap<>();
            article.things().forEach((local, thing) -> things.put(local, thing.iri()));
            return new Placed(
                    article.said().shard(),
                    things,
                    article.original().equals(article.article()) ? null : article.original());
        }
    }

    GraphTables(JavaSparkContext spark, Storage output, ReaderSpec readers) {
        this.spark = requireNonNull(spark, "spark is null");
        this.output = requireNonNull(output, "output is null");
        this.readers = requireNonNull(readers, "readers is null");
    }

    /** @param authority a user's list, to which things are linked */
    Graph of(Authority authority) throws IOException {
        TaskSteps steps = new TaskSteps(readers, spark.broadcast(authority));
        CountingArticles counting = new CountingArticles(spark, output);
        Keyed keyed = counting.keyed();
        Linked linked =
                new Linked(SparkSession.builder().sparkContext(spark.sc()).getOrCreate(), Components.FEW);
        JavaPairRDD<String, ThingTable.Told> things =
                ThingTable.of(new ThingBlocks(spark, output, readers).resolve(counting, steps), keyed, steps);
        JavaPairRDD<String, String> copies = new CopyTable(linked, keyed)
                .of(counting.shards().flatMap(shard -> shard._2().iterator()));
        JavaRDD<Resolved> articles = said(counting)
                .cogroup(things, copies, keyed.parts())
                .map(article -> {
                    TreeMap<String, Thing> known = new TreeMap<>();
                    article._2()._2().forEach(told -> known.put(told.local(), told.thing()));
                    List<String> original = new ArrayList<>();
                    article._2()._3().forEach(original::add);
                    return new Resolved(
                            article._1(),
                            article._2()._1().iterator().next(),
                            original.isEmpty() ? article._1() : original.get(0),
                            known);
                })
                .persist(StorageLevel.DISK_ONLY());
        JavaPairRDD<String, ToldEvent> events = new EventTable(spark, linked, keyed)
                .of(articles.map(GraphTables::events).filter(rows -> !rows.isEmpty()));
        JavaPairRDD<String, KnownThing> known = known(articles, keyed);
        JavaRDD<BeliefDescription> beliefs = new BeliefTable(spark, linked, keyed, steps)
                .of(articles.flatMap(article -> reports(article).iterator()), spoken(articles, known, keyed));
        return new Graph(
                identities(articles, events, keyed),
                described(known, events, keyed)
                        .union(beliefs.map(Described.class::cast))
                        .persist(StorageLevel.DISK_ONLY()));
    }

    private JavaPairRDD<String, Said> said(CountingArticles counting) {
        Storage storage = output;
        return counting.shards().flatMapToPair(shard -> {
            ShardParts parts = CountingArticles.parts(storage);
            List<String> iris = CountingArticles.iris(shard._2());
            Map<String, List<EntityRecord>> things = parts.things(shard._1(), iris);
            Map<String, List<StatedFact>> facts = parts.facts(shard._1(), iris);
            Map<String, List<EventRecord>> events = parts.events(shard._1(), iris);
            List<Tuple2<String, Said>> said = new ArrayList<>();
            for (ShardEntry entry : shard._2()) {
                String article = entry.article();
                said.add(new Tuple2<>(
                        article,
                        new Said(
                                shard._1(),
                                entry.date(),
                                things.getOrDefault(article, List.of()),
                                facts.getOrDefault(article, List.of()),
                                events.getOrDefault(article, List.of()))));
            }
            return said.iterator();
        });
    }

    private static ArrayList<EventTable.Row> events(Resolved article) {
        Map<String, String> labels = new HashMap<>();
        article.things().values().forEach(thing -> labels.put(thing.iri(), thing.label()));
        ArrayList<EventTable.Row> rows = new ArrayList<>();
        for (EventRecord told : article.said().events()) {
            EventRecord event = told.withThings(article::iri);
            HashMap<String, String> ofParts = new HashMap<>();
            event.parts().forEach(part -> ofParts.put(part.thing(), labels.getOrDefault(part.thing(), "")));
            rows.add(new EventTable.Row(event, ofParts));
        }
        return rows;
    }

    private static List<Report> reports(Resolved article) {
        return article.said().facts().stream()
                .map(stated -> stated.report(
                        article::iri, article.original(), article.said().day()))
                .toList();
    }

    /** All things with all their names, by IRI. */
    private static JavaPairRDD<String, KnownThing> known(JavaRDD<Resolved> articles, Keyed keyed) {
        return articles.flatMapToPair(article -> {
                    SortedMap<String, KnownThing> known = new TreeMap<>();
                    for (EntityRecord record : article.said().things()) {
                        Thing thing = requireNonNull(article.things().get(record.iri()), record.iri());
                        known.computeIfAbsent(thing.iri(), iri -> new KnownThing(thing))
                                .add(record);
                    }
                    return known.entrySet().stream()
                            .map(each -> new Tuple2<>(each.getKey(), each.getValue()))
                            .iterator();
                })
                .reduceByKey(KnownThing::plus, keyed.parts())
                .persist(StorageLevel.DISK_ONLY());
    }

    /** A thing and the names under which articles know it. */
    private static final class KnownThing implements Serializable {
        private static final long serialVersionUID = 1;

        private final Thing thing;
        private final TreeSet<String> names = new TreeSet<>();

        KnownThing(Thing thing) {
            this.thing = requireNonNull(thing, "thing is null");
        }

        void add(EntityRecord record) {
            names.add(record.name());
            names.addAll(record.aliases());
        }

        KnownThing plus(KnownThing other) {
            names.addAll(other.names);
            return this;
        }

        ThingDescription described() {
            return ThingDescriptions.of(thing, names);
        }
    }

    /** How many articles mention each thing, copies counted once. */
    private static JavaPairRDD<String, BeliefTable.Spoken> spoken(
            JavaRDD<Resolved> articles, JavaPairRDD<String, KnownThing> known, Keyed keyed) {
        JavaPairRDD<String, Integer> counts = articles.flatMapToPair(article -> {
                    SortedSet<String> things = new TreeSet<>();
                    article.said().things().forEach(record -> things.add(article.iri(record.iri())));
                    return things.stream()
                            .map(thing -> new Tuple2<>(thing, article.original()))
                            .iterator();
                })
                .distinct(keyed.parts())
                .mapToPair(each -> new Tuple2<>(each._1(), 1))
                .reduceByKey(Integer::sum, keyed.parts());
        return known.mapValues(each -> each.thing.type())
                .join(counts, keyed.parts())
                .mapValues(both -> new BeliefTable.Spoken(both._1(), both._2()))
                .persist(StorageLevel.DISK_ONLY());
    }

    private static JavaRDD<Described> described(
            JavaPairRDD<String, KnownThing> known, JavaPairRDD<String, ToldEvent> events, Keyed keyed) {
        // of events of one IRI that of the first in the corpus
        JavaPairRDD<String, ToldEvent> first = events.mapToPair(
                        event -> new Tuple2<>(event._2().iri(), event))
                .reduceByKey((one, other) -> one._1().compareTo(other._1()) <= 0 ? one : other, keyed.parts())
                .mapValues(Tuple2::_2);
        return known.fullOuterJoin(first, keyed.parts())
                .values()
                .map(both -> described(
                        both._1().isPresent() ? both._1().get() : null,
                        both._2().isPresent() ? both._2().get() : null));
    }

    private static Described described(@Nullable KnownThing known, @Nullable ToldEvent told) {
        if (told == null) {
            return requireNonNull(known).described();
        }
        EventDescription event = new EventDescription(told.iri(), told.type(), told.label(), told.date());
        return known == null ? event : known.described().with(event);
    }

    private static JavaRDD<ShardIdentity> identities(
            JavaRDD<Resolved> articles, JavaPairRDD<String, ToldEvent> events, Keyed keyed) {
        JavaPairRDD<String, Tuple2<String, String>> ofArticle = events.mapToPair(event -> new Tuple2<>(
                Iris.articleOf(event._1()), new Tuple2<>(event._1(), event._2().iri())));
        // without what else articles say: what is joined is written, read, and measured again and again
        return articles.mapToPair(article -> new Tuple2<>(article.article(), Placed.of(article)))
                .cogroup(ofArticle, keyed.parts())
                .mapToPair(both -> {
                    Placed article = both._2()._1().iterator().next();
                    TreeMap<String, String> told = new TreeMap<>();
                    both._2()._2().forEach(event -> told.put(event._1(), event._2()));
                    return new Tuple2<>(
                            article.shard(),
                            new ArticleIdentity(both._1(), article.things(), told, article.original()));
                })
                .groupByKey(keyed.parts())
                .map(shard -> {
                    List<ArticleIdentity> of = new ArrayList<>();
                    shard._2().forEach(of::add);
                    return ShardIdentity.of(shard._1(), of);
                })
                .persist(StorageLevel.DISK_ONLY());
    }
}

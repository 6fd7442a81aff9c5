package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
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
import org.graphwright.correct.Corrections;
import org.graphwright.graph.BeliefDescription;
import org.graphwright.graph.Described;
import org.graphwright.graph.EventDescription;
import org.graphwright.graph.ThingDescription;
import org.graphwright.ontology.Iris;
import org.graphwright.pipeline.ArticleIdentity;
import org.graphwright.pipeline.CorrectedIris;
import org.graphwright.pipeline.PartedMentions;
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
 * Makes the graph of an output's shards on all machines: what {@code build} makes on one, by the same classes on what belongs together.
 * Nothing of it comes to the machine that runs the job but what is counted, and what the IRIs mean that corrections name.
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
     * @param corrections what is to be corrected where an article's graph is written
     */
    record Graph(JavaRDD<ShardIdentity> identities, JavaRDD<Described> described, TaskCorrections corrections) {}

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

        Resolved with(Left left) {
            List<EventRecord> events = said.events().stream()
                    .filter(event -> !left.untold().contains(event.iri()))
                    .toList();
            return new Resolved(
                    article, new Said(said.shard(), said.day(), said.things(), left.facts(), events), original, things);
        }
    }

    /**
     * What users leave of an article.
     *
     * @param untold the IRIs, within it, of the events that its words do not tell of
     */
    private record Left(ArrayList<StatedFact> facts, TreeSet<String> untold) implements Serializable {}

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

    /**
     * Of all articles that count.
     *
     * @param authority a user's list, to which things are linked
     * @param said what users correct
     */
    Graph of(Authority authority, Corrections said) throws IOException {
        TaskSteps steps = new TaskSteps(readers, spark.broadcast(authority));
        CountingArticles counting = new CountingArticles(spark, output);
        Keyed keyed = counting.keyed();
        Linked linked =
                new Linked(SparkSession.builder().sparkContext(spark.sc()).getOrCreate(), Components.FEW);
        ThingTable table =
                new ThingTable(new ThingBlocks(spark, output, readers).resolve(counting, steps, said), keyed, steps);
        TaskCorrections corrections = new TaskCorrections(
                steps,
                said.isEmpty()
                        ? null
                        : spark.broadcast(new TaskCorrections.Meant(said, table.meant(CorrectedIris.of(said)))));
        JavaPairRDD<String, String> copies = new CopyTable(linked, keyed)
                .of(counting.shards().flatMap(shard -> shard._2().iterator()));
        PartedMentions parted = new PartedMentions(said);
        JavaRDD<Resolved> articles = said(counting, parted)
                .cogroup(table.ofArticles(), copies, keyed.parts())
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
        if (!corrections.isEmpty()) {
            articles = corrected(articles, corrections, parted, keyed);
        }
        JavaPairRDD<String, ToldEvent> events = new EventTable(spark, linked, keyed)
                .of(articles.map(article -> events(article, corrections)).filter(rows -> !rows.isEmpty()));
        JavaPairRDD<String, KnownThing> known = known(articles, keyed);
        JavaRDD<BeliefDescription> beliefs = new BeliefTable(spark, linked, keyed, steps, corrections)
                .of(
                        articles.flatMap(article -> reports(article).iterator()),
                        spoken(articles, known, keyed, corrections));
        return new Graph(
                identities(articles, events, keyed, corrections, parted),
                described(known, events, keyed, corrections)
                        .union(beliefs.map(Described.class::cast))
                        .union(spark.parallelize(corrections.replacements()))
                        .persist(StorageLevel.DISK_ONLY()),
                corrections);
    }

    /** With what is left of what articles assert that users correct; only the shards of these are read. */
    private JavaRDD<Resolved> corrected(
            JavaRDD<Resolved> articles, TaskCorrections corrections, PartedMentions parted, Keyed keyed) {
        Storage storage = output;
        JavaPairRDD<String, Left> asserted = articles.map(GraphTables::identity)
                .filter(article -> corrections.digest(
                                article._2().article(), article._2().things().values())
                        != null)
                .mapToPair(article -> article)
                .groupByKey(keyed.parts())
                .flatMapToPair(of -> {
                    List<ArticleIdentity> touched = new ArrayList<>();
                    of._2().forEach(touched::add);
                    ShardIdentity shard = ShardIdentity.of(of._1(), touched, parted);
                    List<Tuple2<String, Left>> left = new ArrayList<>();
                    try (InputStream packed = storage.open("shards/" + shard.file())) {
                        shard.read(
                                packed,
                                read -> left.add(new Tuple2<>(
                                        Iris.article(read.article().id()),
                                        new Left(
                                                new ArrayList<>(StatedFact.of(corrections.apply(read, shard))),
                                                corrections.untold(read)))));
                    }
                    return left.iterator();
                });
        return articles.mapToPair(article -> new Tuple2<>(article.article(), article))
                .leftOuterJoin(asserted, keyed.parts())
                .values()
                .map(both -> both._2().isPresent() ? both._1().with(both._2().get()) : both._1())
                .persist(StorageLevel.DISK_ONLY());
    }

    /** Of an article whose events are not known yet, by its shard. */
    private static Tuple2<String, ArticleIdentity> identity(Resolved article) {
        Placed placed = Placed.of(article);
        return new Tuple2<>(
                placed.shard(),
                new ArticleIdentity(article.article(), placed.things(), new TreeMap<>(), placed.original(), null));
    }

    private JavaPairRDD<String, Said> said(CountingArticles counting, PartedMentions parted) {
        Storage storage = output;
        return counting.shards().flatMapToPair(shard -> {
            ShardParts parts = CountingArticles.parts(storage, parted);
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

    private static ArrayList<EventTable.Row> events(Resolved article, TaskCorrections corrections) throws IOException {
        Map<String, String> labels = new HashMap<>();
        for (Thing thing : article.things().values()) {
            labels.put(thing.iri(), corrections.apply(thing).label());
        }
        ArrayList<EventTable.Row> rows = new ArrayList<>();
        for (EventRecord told : article.said().events()) {
            EventRecord event = corrections.apply(told.withThings(article::iri));
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

        ThingDescription described(TaskCorrections corrections) throws IOException {
            Thing corrected = corrections.apply(thing);
            // it is found under the name that it had, too
            names.add(thing.label());
            return ThingDescriptions.of(corrected, names);
        }
    }

    /** How many articles mention each thing, copies counted once. */
    private static JavaPairRDD<String, BeliefTable.Spoken> spoken(
            JavaRDD<Resolved> articles,
            JavaPairRDD<String, KnownThing> known,
            Keyed keyed,
            TaskCorrections corrections) {
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
        return known.mapValues(each -> corrections.apply(each.thing).type())
                .join(counts, keyed.parts())
                .mapValues(both -> new BeliefTable.Spoken(both._1(), both._2()))
                .persist(StorageLevel.DISK_ONLY());
    }

    private static JavaRDD<Described> described(
            JavaPairRDD<String, KnownThing> known,
            JavaPairRDD<String, ToldEvent> events,
            Keyed keyed,
            TaskCorrections corrections) {
        // of events of one IRI that of the first in the corpus
        JavaPairRDD<String, ToldEvent> first = events.mapToPair(
                        event -> new Tuple2<>(event._2().iri(), event))
                .reduceByKey((one, other) -> one._1().compareTo(other._1()) <= 0 ? one : other, keyed.parts())
                .mapValues(Tuple2::_2);
        return known.fullOuterJoin(first, keyed.parts())
                .filter(each -> !corrections.isHidden(each._1()))
                .values()
                .map(both -> described(
                        both._1().isPresent() ? both._1().get().described(corrections) : null,
                        both._2().isPresent() ? both._2().get() : null));
    }

    private static Described described(@Nullable ThingDescription known, @Nullable ToldEvent told) {
        if (told == null) {
            return requireNonNull(known);
        }
        EventDescription event = new EventDescription(told.iri(), told.type().value(), told.label(), told.date());
        return known == null ? event : known.with(event);
    }

    private static JavaRDD<ShardIdentity> identities(
            JavaRDD<Resolved> articles,
            JavaPairRDD<String, ToldEvent> events,
            Keyed keyed,
            TaskCorrections corrections,
            PartedMentions parted) {
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
                            new ArticleIdentity(
                                    both._1(),
                                    article.things(),
                                    told,
                                    article.original(),
                                    corrections.digest(
                                            both._1(), article.things().values())));
                })
                .groupByKey(keyed.parts())
                .map(shard -> {
                    List<ArticleIdentity> of = new ArrayList<>();
                    shard._2().forEach(of::add);
                    return ShardIdentity.of(shard._1(), of, parted);
                })
                .persist(StorageLevel.DISK_ONLY());
    }
}

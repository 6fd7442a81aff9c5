package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import org.graphwright.ontology.Iris;
import org.graphwright.resolve.MeantUnit;
import org.graphwright.resolve.ResolvedBlock;
import org.graphwright.resolve.ResolvedUnit;
import org.graphwright.resolve.Thing;
import org.graphwright.resolve.ThingDraft;
import scala.Tuple2;

/** Names the things of resolved blocks, tells each article which things its own are, and somebody who asks what an IRI means. */
final class ThingTable {
    private final JavaRDD<ResolvedBlock> blocks;
    private final Keyed keyed;
    private final JavaPairRDD<String, Thing> things;

    /** The IRI that a thing has within an article, and the thing. */
    record Told(String local, Thing thing) implements Serializable {}

    ThingTable(JavaRDD<ResolvedBlock> blocks, Keyed keyed, TaskSteps steps) {
        this.blocks = requireNonNull(blocks, "blocks is null");
        this.keyed = requireNonNull(keyed, "keyed is null");
        this.things = named(steps).persist(StorageLevel.DISK_ONLY());
    }

    /** By the ids of their clusters. */
    private JavaPairRDD<String, Thing> named(TaskSteps steps) {
        JavaPairRDD<String, ThingDraft> drafts = blocks.flatMapToPair(block -> block.drafts().stream()
                        .map(draft -> new Tuple2<>(draft.cluster(), draft))
                        .iterator())
                .reduceByKey(ThingDraft::plus, keyed.parts())
                .mapToPair(draft -> new Tuple2<>(draft._2().plainIri(), draft._2()));
        return keyed.<String, ThingDraft, ArrayList<Tuple2<String, Thing>>>group(drafts, same -> {
                    ArrayList<Tuple2<String, Thing>> named = new ArrayList<>();
                    steps.things().name(same).forEach((cluster, thing) -> named.add(new Tuple2<>(cluster, thing)));
                    return named;
                })
                .flatMapToPair(ArrayList::iterator);
    }

    /** By the articles' IRIs. */
    JavaPairRDD<String, Told> ofArticles() {
        JavaPairRDD<String, String> units = blocks.flatMapToPair(block -> block.units().stream()
                .map(unit -> new Tuple2<>(unit.cluster(), unit.id()))
                .iterator());
        JavaPairRDD<String, Thing> ofUnit = keyed.<String, String, Thing, Tuple2<String, Thing>>lookUp(
                        units, things, (unit, thing) -> new Tuple2<>(unit._2(), thing))
                .mapToPair(row -> row);
        JavaPairRDD<String, String> records = blocks.flatMapToPair(block -> block.records().stream()
                .map(record -> new Tuple2<>(record.unit(), record.iri()))
                .iterator());
        return keyed.<String, String, Thing, Tuple2<String, Told>>lookUp(
                        records,
                        ofUnit,
                        (record, thing) -> new Tuple2<>(Iris.articleOf(record._2()), new Told(record._2(), thing)))
                .mapToPair(row -> row);
    }

    /**
     * For IRIs that users name the things that they mean, see {@link MeantUnit#things}.
     *
     * @param asked few enough for one machine
     */
    SortedMap<String, SortedSet<String>> meant(Set<String> asked) {
        Set<String> wanted = new HashSet<>(asked);
        Map<String, SortedSet<String>> stated = new TreeMap<>();
        blocks.flatMap(block -> block.meant().entrySet().stream()
                        .filter(each -> wanted.contains(each.getKey()))
                        .map(each -> new Tuple2<>(each.getKey(), new TreeSet<>(each.getValue())))
                        .iterator())
                .collect()
                .forEach(each -> stated.computeIfAbsent(each._1(), iri -> new TreeSet<>())
                        .addAll(each._2()));
        Set<String> applied = new HashSet<>();
        stated.values().forEach(applied::addAll);
        return MeantUnit.things(asked, units(wanted, applied), stated);
    }

    /** The units of whose thing or name an IRI is asked for, or whose id is. */
    List<MeantUnit> units(Set<String> iris, Set<String> ids) {
        Set<String> asked = new HashSet<>(iris);
        JavaPairRDD<String, ResolvedUnit> units = blocks.flatMapToPair(block -> block.units().stream()
                .map(unit -> new Tuple2<>(unit.cluster(), unit))
                .iterator());
        return keyed.<String, ResolvedUnit, Thing, MeantUnit>lookUp(
                        units, things, (unit, thing) -> new MeantUnit(unit._2(), thing.iri()))
                .filter(unit -> asked.contains(unit.thing())
                        || asked.contains(unit.unit().iri())
                        || ids.contains(unit.unit().id()))
                .collect();
    }
}

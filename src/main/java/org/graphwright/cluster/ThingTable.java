package org.graphwright.cluster;

import java.io.Serializable;
import java.util.ArrayList;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.graphwright.ontology.Iris;
import org.graphwright.resolve.ResolvedBlock;
import org.graphwright.resolve.Thing;
import org.graphwright.resolve.ThingDraft;
import scala.Tuple2;

/** Names the things of resolved blocks, and tells each article which things its own are. */
final class ThingTable {
    private ThingTable() {}

    /** The IRI that a thing has within an article, and the thing. */
    record Told(String local, Thing thing) implements Serializable {}

    /** By the articles' IRIs. */
    static JavaPairRDD<String, Told> of(JavaRDD<ResolvedBlock> blocks, Keyed keyed, TaskSteps steps) {
        JavaPairRDD<String, ThingDraft> drafts = blocks.flatMapToPair(block -> block.drafts().stream()
                        .map(draft -> new Tuple2<>(draft.cluster(), draft))
                        .iterator())
                .reduceByKey(ThingDraft::plus, keyed.parts())
                .mapToPair(draft -> new Tuple2<>(draft._2().plainIri(), draft._2()));
        JavaPairRDD<String, Thing> things = keyed.<String, ThingDraft, ArrayList<Tuple2<String, Thing>>>group(
                        drafts, same -> {
                            ArrayList<Tuple2<String, Thing>> named = new ArrayList<>();
                            steps.things()
                                    .name(same)
                                    .forEach((cluster, thing) -> named.add(new Tuple2<>(cluster, thing)));
                            return named;
                        })
                .flatMapToPair(ArrayList::iterator);
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
}

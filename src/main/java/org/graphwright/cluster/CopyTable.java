package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import org.graphwright.pipeline.ShardEntry;
import org.graphwright.pipeline.WireCopies;
import scala.Tuple2;

/** Finds copies among all articles: those that hang together by bands of their sketches are looked at by {@link WireCopies}. */
final class CopyTable {
    private final Linked linked;
    private final Keyed keyed;

    CopyTable(Linked linked, Keyed keyed) {
        this.linked = requireNonNull(linked, "linked is null");
        this.keyed = requireNonNull(keyed, "keyed is null");
    }

    /** The original's IRI by each copy's. */
    JavaPairRDD<String, String> of(JavaRDD<ShardEntry> articles) {
        JavaPairRDD<String, String> ofBand = articles.flatMapToPair(entry -> WireCopies.keys(entry).stream()
                .map(key -> new Tuple2<>(key.toString(), entry.article()))
                .iterator());
        JavaPairRDD<String, String> together = keyed.<String, String, ArrayList<Tuple2<String, String>>>group(
                        ofBand, same -> {
                            String first = Collections.min(same);
                            ArrayList<Tuple2<String, String>> pairs = new ArrayList<>();
                            same.stream()
                                    .filter(article -> !article.equals(first))
                                    .forEach(article -> pairs.add(new Tuple2<>(first, article)));
                            return pairs;
                        })
                .flatMapToPair(ArrayList::iterator);
        JavaPairRDD<String, ShardEntry> ofComponent = keyed.<String, ShardEntry, String, Tuple2<String, ShardEntry>>
                        lookUpKnown(
                                articles.mapToPair(entry -> new Tuple2<>(entry.article(), entry)),
                                linked.of(together),
                                (entry, component) -> new Tuple2<>(component, entry._2()))
                .mapToPair(row -> row);
        return keyed.<String, ShardEntry, ArrayList<Tuple2<String, String>>>group(ofComponent, same -> {
                    ArrayList<Tuple2<String, String>> copies = new ArrayList<>();
                    WireCopies.find(same).forEach((copy, original) -> copies.add(new Tuple2<>(copy, original)));
                    return copies;
                })
                .flatMapToPair(ArrayList::iterator)
                .persist(StorageLevel.DISK_ONLY());
    }
}

package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.graphwright.graph.BeliefDescription;
import org.graphwright.graph.Described;
import org.graphwright.graph.ThingDescription;
import org.graphwright.pipeline.ShardIdentity;
import scala.jdk.javaapi.CollectionConverters;

/** Writes the {@link Table}s as Parquet. */
final class TableJob {
    private final SparkSession session;
    private final Storage output;
    private final String folder;

    /** @param folder for the tables, below the output */
    TableJob(JavaSparkContext spark, Storage output, String folder) {
        this.session = SparkSession.builder()
                .sparkContext(requireNonNull(spark, "spark is null").sc())
                .getOrCreate();
        this.output = requireNonNull(output, "output is null");
        this.folder = requireNonNull(folder, "folder is null");
    }

    /** @param shards whose articles the tables are of */
    void write(JavaRDD<ShardIdentity> shards, JavaRDD<Described> described) {
        JavaRDD<ArticleTables.TableRow> rows =
                shards.flatMap(new ArticleTables(output)).persist(StorageLevel.DISK_ONLY());
        for (Table table : List.of(Table.ARTICLES, Table.MENTIONS, Table.EVIDENCE, Table.EVENTS, Table.QUOTATIONS)) {
            write(table, rows.filter(row -> row.table() == table).map(ArticleTables.TableRow::row));
        }
        rows.unpersist();
        write(
                Table.THINGS,
                described.filter(ThingDescription.class::isInstance).map(each -> thing((ThingDescription) each)));
        write(
                Table.FACTS,
                described.filter(BeliefDescription.class::isInstance).map(each -> fact((BeliefDescription) each)));
    }

    private void write(Table table, JavaRDD<Row> rows) {
        session.createDataFrame(rows, table.schema())
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(output.path(folder + "/" + table.folder()).toString());
    }

    private static Row thing(ThingDescription thing) {
        TreeMap<String, String> identifiers = new TreeMap<>();
        thing.identifiers()
                .forEach(each -> identifiers.put(
                        each.property().getLocalName(),
                        each.value().isURI()
                                ? each.value().getURI()
                                : each.value().getLiteralLexicalForm()));
        return RowFactory.create(
                thing.iri(),
                thing.type(),
                thing.label(),
                CollectionConverters.asScala(thing.otherNames()).toSeq(),
                CollectionConverters.asScala(identifiers));
    }

    private static Row fact(BeliefDescription fact) {
        return RowFactory.create(
                fact.subject(),
                fact.property(),
                fact.object(),
                fact.datatype(),
                fact.belief(),
                fact.sources(),
                CollectionConverters.asScala(fact.contradicts()).toSeq());
    }
}

package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.graphwright.model.Article;
import org.graphwright.model.Entity;
import org.graphwright.model.Event;
import org.graphwright.model.Evidence;
import org.graphwright.model.Extraction;
import org.graphwright.model.Fact;
import org.graphwright.model.Mention;
import org.graphwright.model.Quotation;
import org.graphwright.model.Span;
import org.graphwright.ontology.Iris;
import org.graphwright.pipeline.ShardIdentity;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/** The rows that a shard's articles give to the {@link Table}s. */
final class ArticleTables implements FlatMapFunction<ShardIdentity, ArticleTables.TableRow> {
    private static final long serialVersionUID = 1;

    /** A row and whose it is. */
    record TableRow(Table table, Row row) implements Serializable {
        static TableRow of(Table table, @Nullable Object... values) {
            return new TableRow(table, RowFactory.create(values));
        }
    }

    private final Storage output;

    ArticleTables(Storage output) {
        this.output = requireNonNull(output, "output is null");
    }

    @Override
    public Iterator<TableRow> call(ShardIdentity shard) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        try (InputStream packed = output.open("shards/" + shard.file())) {
            shard.read(packed, extraction -> new OneArticle(shard, extraction, rows).add());
        }
        return rows.iterator();
    }

    private static final class OneArticle {
        private final ShardIdentity shard;
        private final Extraction read;
        private final List<TableRow> rows;
        private final String iri;
        private final String text;
        private final Map<String, String> things = new HashMap<>();

        OneArticle(ShardIdentity shard, Extraction read, List<TableRow> rows) {
            this.shard = shard;
            this.read = read;
            this.rows = rows;
            this.iri = Iris.article(read.article().id());
            this.text = read.article().text();
            for (Entity entity : read.entities()) {
                things.put(entity.id(), requireNonNull(entity.iri(), entity.id()));
            }
        }

        void add() {
            Article article = read.article();
            rows.add(TableRow.of(
                    Table.ARTICLES,
                    iri,
                    article.id(),
                    article.title(),
                    article.date() == null ? null : article.date().toString(),
                    article.url(),
                    article.source(),
                    article.byline(),
                    article.language(),
                    shard.copies().get(iri),
                    shard.shard(),
                    text));
            read.mentions().forEach(this::add);
            read.facts().stream().filter(Fact::isResolved).forEach(this::add);
            read.quotations().forEach(this::add);
            read.events().stream().filter(event -> !event.negated()).forEach(this::add);
        }

        private void add(Mention mention) {
            rows.add(TableRow.of(
                    Table.MENTIONS,
                    iri,
                    mention.begin(),
                    mention.end(),
                    mention.span().of(text),
                    mention.kind().name(),
                    mention.type(),
                    thing(mention.entity()),
                    mention.value(),
                    mention.confidence()));
        }

        private void add(Fact fact) {
            for (Evidence evidence : fact.evidence()) {
                Span passage = new Span(evidence.begin(), evidence.end());
                rows.add(TableRow.of(
                        Table.EVIDENCE,
                        iri,
                        thing(fact.subject()),
                        fact.property(),
                        fact.value() == null
                                ? thing(fact.object())
                                : fact.value().value(),
                        fact.value() == null ? null : fact.value().datatype(),
                        evidence.begin(),
                        evidence.end(),
                        read.sentenceOf(passage).of(text),
                        evidence.confidence(),
                        evidence.source().by(),
                        evidence.status().toString(),
                        evidence.tense().toString(),
                        thing(evidence.claimedBy()),
                        evidence.date()));
            }
        }

        private void add(Quotation quotation) {
            rows.add(TableRow.of(
                    Table.QUOTATIONS,
                    iri,
                    quotation.begin(),
                    quotation.end(),
                    quotation.span().of(text),
                    thing(quotation.speaker()),
                    thing(quotation.addressee()),
                    quotation.direct(),
                    quotation.confidence()));
        }

        private void add(Event event) {
            List<Row> parts = event.participants().stream()
                    .map(part -> RowFactory.create(part.role(), thing(part.entity())))
                    .toList();
            rows.add(TableRow.of(
                    Table.EVENTS,
                    shard.event(Iris.inArticle(iri, event.id())),
                    iri,
                    event.type(),
                    event.begin(),
                    event.end(),
                    event.span().of(text),
                    event.date(),
                    thing(event.place()),
                    CollectionConverters.asScala(parts).toSeq(),
                    event.main(),
                    event.future(),
                    event.confidence()));
        }

        private @Nullable String thing(@Nullable String entity) {
            return entity == null ? null : Objects.requireNonNull(things.get(entity), entity);
        }
    }
}

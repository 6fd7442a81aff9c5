package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.graphwright.graph.KnownRelation;
import org.graphwright.model.Article;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Event;
import org.graphwright.model.Evidence;
import org.graphwright.model.Extraction;
import org.graphwright.model.Fact;
import org.graphwright.model.Mention;
import org.graphwright.model.OpenRelation;
import org.graphwright.model.Quotation;
import org.graphwright.model.Span;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.pipeline.ShardIdentity;
import org.jspecify.annotations.Nullable;

/** The rows that an article gives to the {@link Table}s. */
final class ArticleTables {
    /** Those. */
    static final List<Table> TABLES =
            List.of(Table.ARTICLES, Table.MENTIONS, Table.EVIDENCE, Table.EVENTS, Table.QUOTATIONS);

    private final ShardIdentity shard;
    private final Extraction read;
    private final TableFiles files;
    private final String iri;
    private final String text;
    private final Map<EntityId, String> things = new HashMap<>();

    ArticleTables(ShardIdentity shard, Extraction read, TableFiles files) {
        this.shard = requireNonNull(shard, "shard is null");
        this.read = requireNonNull(read, "read is null");
        this.files = requireNonNull(files, "files is null");
        this.iri = Iris.article(read.article().id());
        this.text = read.article().text();
        for (Entity entity : read.entities()) {
            things.put(
                    entity.id(), requireNonNull(entity.iri(), () -> entity.id().value()));
        }
    }

    void add() {
        Article article = read.article();
        files.add(
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
                text);
        read.mentions().forEach(this::add);
        read.facts().stream().filter(Fact::isResolved).forEach(this::add);
        KnownRelation.of(read).forEach(this::add);
        read.quotations().forEach(this::add);
        read.events().stream().filter(event -> !event.negated()).forEach(this::add);
    }

    private void add(Mention mention) {
        files.add(
                Table.MENTIONS,
                iri,
                mention.begin(),
                mention.end(),
                mention.span().of(text),
                mention.kind().name(),
                mention.type().value(),
                thing(mention.entity()),
                mention.value(),
                mention.confidence());
    }

    private void add(Fact fact) {
        for (Evidence evidence : fact.evidence()) {
            Span passage = new Span(evidence.begin(), evidence.end());
            files.add(
                    Table.EVIDENCE,
                    iri,
                    thing(fact.subject()),
                    fact.property().value(),
                    fact.value() == null ? thing(fact.object()) : fact.value().value(),
                    fact.value() == null ? null : fact.value().datatype(),
                    evidence.begin(),
                    evidence.end(),
                    read.sentenceOf(passage).of(text),
                    evidence.confidence(),
                    evidence.source().by(),
                    evidence.status().toString(),
                    evidence.tense().toString(),
                    thing(evidence.claimedBy()),
                    evidence.date(),
                    null);
        }
    }

    private void add(KnownRelation known) {
        OpenRelation relation = known.relation();
        files.add(
                Table.EVIDENCE,
                iri,
                thing(known.subject()),
                Vocabulary.OPEN_RELATION.getLocalName(),
                thing(known.object()),
                null,
                relation.begin(),
                relation.end(),
                read.sentenceOf(new Span(relation.begin(), relation.end())).of(text),
                relation.confidence(),
                KnownRelation.BY,
                known.status().toString(),
                null,
                thing(known.claimedBy()),
                null,
                relation.relation());
    }

    private void add(Quotation quotation) {
        files.add(
                Table.QUOTATIONS,
                iri,
                quotation.begin(),
                quotation.end(),
                quotation.span().of(text),
                thing(quotation.speaker()),
                thing(quotation.addressee()),
                quotation.direct(),
                quotation.confidence());
    }

    private void add(Event event) {
        List<Object> parts = event.participants().stream()
                .<Object>map(part -> new @Nullable Object[] {part.role(), thing(part.entity())})
                .toList();
        TreeMap<String, String> numbers = new TreeMap<>();
        event.numbers().forEach(number -> numbers.put(number.kind(), number.value()));
        files.add(
                Table.EVENTS,
                shard.event(Iris.inArticle(iri, event.id())),
                iri,
                event.type().value(),
                event.begin(),
                event.end(),
                event.span().of(text),
                event.date(),
                thing(event.place()),
                parts,
                numbers,
                event.main(),
                event.future(),
                event.confidence());
    }

    private @Nullable String thing(@Nullable EntityId entity) {
        return entity == null ? null : Objects.requireNonNull(things.get(entity), entity::value);
    }
}

package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Extraction;
import org.graphwright.model.Fact;
import org.graphwright.model.Literal;
import org.graphwright.model.Mention;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.resolve.EntityRecord;

/** What an article says of its things, as resolving takes it: names, mentions, and the facts that properties of the ontology state. */
final class EntityRecords {
    private final String article;
    private final Map<EntityId, SortedSet<EntityRecord.Link>> links = new HashMap<>();
    private final Map<EntityId, Integer> mentions = new HashMap<>();

    private EntityRecords(Extraction extraction) {
        this.article = Iris.article(extraction.article().id());
    }

    /** One for each entity, sorted by IRI. */
    static List<EntityRecord> of(Extraction extraction) {
        EntityRecords records = new EntityRecords(extraction);
        LocalDate day = extraction.article().date();
        extraction.facts().stream()
                .filter(EntityRecords::counts)
                .filter(fact -> day == null || !isLater(fact, day.toString()))
                .forEach(records::link);
        for (Mention mention : extraction.mentions()) {
            if (mention.entity() != null) {
                records.mentions.merge(mention.entity(), 1, Integer::sum);
            }
        }
        MentionNeighbours.links(extraction, records::iri, records::add);
        PersonTraits.links(extraction, records::add);
        return extraction.entities().stream()
                .map(records::record)
                .sorted(Comparator.comparing(EntityRecord::iri))
                .toList();
    }

    /** What is only claimed, or said with a property of a user's own, tells nothing of who somebody is. */
    private static boolean counts(Fact fact) {
        return fact.isResolved()
                && fact.isAsserted()
                && Ontology.iri(fact.property()).startsWith(Vocabulary.NAMESPACE);
    }

    /** A date of birth after the article that gives it: it tells nobody from his namesakes. */
    private static boolean isLater(Fact fact, String day) {
        Literal value = fact.value();
        return value != null
                && Ontology.standard().limits(fact.property()).notAfterArticle()
                && value.value().matches("\\d{4}(-\\d{2}){0,2}")
                && value.value().compareTo(day.substring(0, value.value().length())) > 0;
    }

    private void link(Fact fact) {
        EntityId subject = requireNonNull(fact.subject());
        if (fact.value() != null) {
            add(
                    subject,
                    new EntityRecord.Link(
                            fact.property().value(), true, fact.value().value()));
        } else {
            EntityId object = requireNonNull(fact.object());
            add(subject, new EntityRecord.Link(fact.property().value(), true, iri(object)));
            add(object, new EntityRecord.Link(fact.property().value(), false, iri(subject)));
        }
    }

    private void add(EntityId entity, EntityRecord.Link link) {
        links.computeIfAbsent(entity, id -> new TreeSet<>()).add(link);
    }

    private String iri(EntityId entity) {
        return Iris.inArticle(article, entity);
    }

    private EntityRecord record(Entity entity) {
        return new EntityRecord(
                iri(entity.id()),
                entity.type(),
                entity.name(),
                List.copyOf(new TreeSet<>(entity.aliases())),
                mentions.getOrDefault(entity.id(), 0),
                List.copyOf(links.getOrDefault(entity.id(), Collections.emptySortedSet())));
    }
}

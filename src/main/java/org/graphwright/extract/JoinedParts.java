package org.graphwright.extract;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.graphwright.extract.clause.OpenRelationFinder;
import org.graphwright.model.Argument;
import org.graphwright.model.EntityId;
import org.graphwright.model.Event;
import org.graphwright.model.EventId;
import org.graphwright.model.Evidence;
import org.graphwright.model.Extraction;
import org.graphwright.model.Fact;
import org.graphwright.model.FactId;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.OpenRelation;
import org.graphwright.model.Participant;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Quotation;
import org.graphwright.model.QuotationId;
import org.graphwright.model.Sentence;
import org.graphwright.model.Source;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/** Makes one extraction of those of an article's parts: what one part calls as another does is one thing. */
final class JoinedParts {
    /** A fact as those see it that no words tell: an authority's, or one that follows from others. */
    private record Known(
            @Nullable EntityId subject,
            PropertyName property,
            @Nullable Object object,
            String source) {}

    private final Ontology ontology;
    private final boolean allClauses;

    /** @param allClauses whether all open relations are kept, or the best of the article */
    JoinedParts(Ontology ontology, boolean allClauses) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.allClauses = allClauses;
    }

    /** @param parts in their order, with offsets into the text of the whole article; at least one */
    Extraction join(List<Extraction> parts) {
        PartIds ids = new PartIds();
        PartEntities entities = new PartEntities(ontology);
        List<Sentence> sentences = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        List<Quotation> quotations = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        List<Event> hinted = new ArrayList<>();
        List<OpenRelation> openRelations = new ArrayList<>();
        Set<Known> known = new HashSet<>();
        for (Extraction part : parts) {
            entities.add(part.entities(), ids);
            sentences.addAll(part.sentences());
            part.mentions().forEach(mention -> mentions.add(mention(mention, ids, entities)));
            for (Fact fact : part.facts()) {
                Fact named = fact(fact, ids, entities);
                if (fact.source().isReading() || known.add(known(named))) {
                    facts.add(named);
                }
            }
            part.quotations().forEach(quotation -> quotations.add(quotation(quotation, ids, entities)));
            for (Event event : part.events()) {
                // an article is about what its beginning tells
                events.add(event(event, part == parts.get(0), ids, entities));
            }
            part.hinted().forEach(event -> hinted.add(event(event, false, ids, entities)));
            part.openRelations().forEach(relation -> openRelations.add(relation(relation, entities)));
            ids.next();
            entities.next();
        }
        return new Extraction(
                parts.get(0).article(),
                sentences,
                mentions,
                entities.all(),
                facts,
                quotations,
                events,
                hinted,
                allClauses ? openRelations : OpenRelationFinder.best(openRelations),
                parts.get(0).extractor());
    }

    private static Mention mention(Mention mention, PartIds ids, PartEntities entities) {
        return new Mention(
                new MentionId(ids.of(mention.id())),
                mention.begin(),
                mention.end(),
                mention.type(),
                mention.kind(),
                entities.of(mention.entity()),
                mention.confidence(),
                mention.value());
    }

    private static Known known(Fact fact) {
        Object object = fact.value() == null ? fact.object() : fact.value();
        return new Known(fact.subject(), fact.property(), object, fact.source().by());
    }

    private static Fact fact(Fact fact, PartIds ids, PartEntities entities) {
        return new Fact(
                new FactId(ids.of(fact.id())),
                entities.of(fact.subject()),
                fact.property(),
                entities.of(fact.object()),
                fact.value(),
                ids.ofNullable(fact.subjectMention()),
                ids.ofNullable(fact.objectMention()),
                fact.confidence(),
                fact.evidence().stream()
                        .map(each -> evidence(each, ids, entities))
                        .toList());
    }

    private static Evidence evidence(Evidence evidence, PartIds ids, PartEntities entities) {
        Source source = evidence.source() instanceof Source.Rule rule
                ? new Source.Rule(
                        rule.name(),
                        rule.premises().stream()
                                .map(each -> new FactId(ids.of(each)))
                                .toList())
                : evidence.source();
        return new Evidence(
                evidence.passages(),
                evidence.confidence(),
                source,
                evidence.status(),
                evidence.tense(),
                entities.of(evidence.claimedBy()),
                evidence.date());
    }

    private static Quotation quotation(Quotation quotation, PartIds ids, PartEntities entities) {
        return new Quotation(
                new QuotationId(ids.of(quotation.id())),
                entities.of(quotation.speaker()),
                ids.ofNullable(quotation.speakerMention()),
                quotation.speakerWords(),
                entities.of(quotation.addressee()),
                quotation.begin(),
                quotation.end(),
                quotation.direct(),
                quotation.confidence());
    }

    private static Event event(Event event, boolean mayBeMain, PartIds ids, PartEntities entities) {
        return new Event(
                new EventId(ids.of(event.id())),
                event.type(),
                event.passages(),
                event.participants().stream()
                        .map(each -> new Participant(each.role(), requireNonNull(entities.of(each.entity()))))
                        .distinct()
                        .toList(),
                event.unnamed(),
                entities.of(event.place()),
                event.date(),
                event.numbers(),
                event.negated(),
                event.future(),
                event.main() && mayBeMain,
                event.confidence());
    }

    private static OpenRelation relation(OpenRelation relation, PartEntities entities) {
        return new OpenRelation(
                argument(relation.subject(), entities),
                relation.relation(),
                relation.begin(),
                relation.end(),
                relation.objects().stream()
                        .map(each -> argument(each, entities))
                        .toList(),
                relation.negated(),
                relation.confidence());
    }

    private static Argument argument(Argument argument, PartEntities entities) {
        return new Argument(argument.begin(), argument.end(), entities.of(argument.entity()));
    }
}

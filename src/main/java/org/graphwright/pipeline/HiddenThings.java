package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.graphwright.model.Argument;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Event;
import org.graphwright.model.EventId;
import org.graphwright.model.Evidence;
import org.graphwright.model.Extraction;
import org.graphwright.model.Fact;
import org.graphwright.model.Mention;
import org.graphwright.model.OpenRelation;
import org.graphwright.model.Quotation;
import org.jspecify.annotations.Nullable;

/** Leaves things out of what was read: their names stay words of the text that mean nothing. */
final class HiddenThings {
    private final Predicate<String> hidden;
    private final Predicate<EventId> hiddenEvent;

    /**
     * @param hidden true for the IRI of a thing to leave out
     * @param hiddenEvent true for the id, within the article, of an event to leave out
     */
    HiddenThings(Predicate<String> hidden, Predicate<EventId> hiddenEvent) {
        this.hidden = requireNonNull(hidden, "hidden is null");
        this.hiddenEvent = requireNonNull(hiddenEvent, "hiddenEvent is null");
    }

    /** @param read with the IRIs that its entities have in the graph */
    Extraction leaveOut(Extraction read) {
        Set<EntityId> gone = new HashSet<>();
        for (Entity entity : read.entities()) {
            String iri = entity.iri();
            if (iri != null && hidden.test(iri)) {
                gone.add(entity.id());
            }
        }
        return new Extraction(
                read.article(),
                read.sentences(),
                read.mentions().stream().map(mention -> without(mention, gone)).toList(),
                read.entities().stream()
                        .filter(entity -> !gone.contains(entity.id()))
                        .toList(),
                read.facts().stream()
                        .filter(fact -> !contains(gone, fact.subject()) && !contains(gone, fact.object()))
                        .flatMap(fact -> withoutClaims(fact, gone).stream())
                        .toList(),
                read.quotations().stream()
                        .map(quotation -> without(quotation, gone))
                        .toList(),
                read.events().stream()
                        .filter(event -> !hiddenEvent.test(event.id()))
                        .map(event -> without(event, gone))
                        .toList(),
                read.hinted(),
                read.openRelations().stream()
                        .map(relation -> without(relation, gone))
                        .toList(),
                read.extractor());
    }

    private static boolean contains(Set<EntityId> gone, @Nullable EntityId entity) {
        return entity != null && gone.contains(entity);
    }

    /** What only a thing that is none claims, nobody does. */
    private static Optional<Fact> withoutClaims(Fact fact, Set<EntityId> gone) {
        List<Evidence> left = fact.evidence().stream()
                .filter(evidence -> !contains(gone, evidence.claimedBy()))
                .toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(fact.withEvidence(left));
    }

    private static @Nullable EntityId without(@Nullable EntityId entity, Set<EntityId> gone) {
        return contains(gone, entity) ? null : entity;
    }

    private static Mention without(Mention mention, Set<EntityId> gone) {
        return contains(gone, mention.entity()) ? mention.withEntity(null) : mention;
    }

    private static Quotation without(Quotation said, Set<EntityId> gone) {
        return new Quotation(
                said.id(),
                without(said.speaker(), gone),
                said.speakerMention(),
                said.speakerWords(),
                without(said.addressee(), gone),
                said.begin(),
                said.end(),
                said.direct(),
                said.confidence());
    }

    private static Event without(Event event, Set<EntityId> gone) {
        return new Event(
                event.id(),
                event.type(),
                event.passages(),
                event.participants().stream()
                        .filter(participant -> !gone.contains(participant.entity()))
                        .toList(),
                event.unnamed(),
                without(event.place(), gone),
                event.date(),
                event.numbers(),
                event.negated(),
                event.future(),
                event.main(),
                event.confidence());
    }

    private static OpenRelation without(OpenRelation relation, Set<EntityId> gone) {
        List<Argument> objects = relation.objects().stream()
                .map(argument -> without(argument, gone))
                .toList();
        return new OpenRelation(
                without(relation.subject(), gone),
                relation.relation(),
                relation.begin(),
                relation.end(),
                objects,
                relation.negated(),
                relation.confidence());
    }

    private static Argument without(Argument argument, Set<EntityId> gone) {
        return new Argument(argument.begin(), argument.end(), without(argument.entity(), gone));
    }
}

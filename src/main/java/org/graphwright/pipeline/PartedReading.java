package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.graphwright.model.Argument;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Event;
import org.graphwright.model.Evidence;
import org.graphwright.model.Extraction;
import org.graphwright.model.Fact;
import org.graphwright.model.FactId;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.OpenRelation;
import org.graphwright.model.Participant;
import org.graphwright.model.Quotation;
import org.graphwright.model.Source;
import org.graphwright.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What was read of an article when some mentions are those of another entity: facts, quotations, clauses and events that were read at these mentions
 * are its own, and what was inferred follows its premises.
 */
final class PartedReading {
    private static final Ends NEITHER = new Ends(false, false);

    private final Extraction read;
    private final Map<MentionId, Mention> moved;
    private final @Nullable EntityId now;
    private final String name;

    /** Entities that have lost a mention, and those of them that have none left. */
    private final Set<EntityId> losing = new HashSet<>();

    private final Set<EntityId> emptied;
    private final Map<FactId, Fact> facts = new HashMap<>();

    /** Which ends of a fact are the other entity by now. */
    private record Ends(boolean subject, boolean object) {}

    /**
     * @param moved at least one mention, of an entity
     * @param now the entity that they mean; null for nobody who is known
     * @param name the entity's name
     */
    PartedReading(Extraction read, Map<MentionId, Mention> moved, @Nullable EntityId now, String name) {
        this.read = requireNonNull(read, "read is null");
        this.moved = Map.copyOf(moved);
        this.now = now;
        this.name = requireNonNull(name, "name is null");
        moved.values().forEach(mention -> losing.add(requireNonNull(mention.entity())));
        this.emptied = new HashSet<>(losing);
        read.mentions().stream()
                .filter(mention -> mention.entity() != null && !moved.containsKey(mention.id()))
                .forEach(mention -> emptied.remove(mention.entity()));
        read.facts().forEach(fact -> facts.put(fact.id(), fact));
    }

    Extraction read() {
        return new Extraction(
                read.article(),
                read.sentences(),
                read.mentions().stream()
                        .map(mention -> moved.containsKey(mention.id()) ? mention.withEntity(now) : mention)
                        .toList(),
                entities(),
                facts(),
                read.quotations().stream().map(this::quotation).toList(),
                read.events().stream().map(this::event).toList(),
                read.hinted().stream().map(this::event).toList(),
                read.openRelations().stream().map(this::relation).toList(),
                read.extractor());
    }

    private List<Entity> entities() {
        List<Entity> entities = new ArrayList<>();
        boolean placed = now == null;
        for (Entity entity : read.entities()) {
            if (!emptied.contains(entity.id())) {
                entities.add(losing.contains(entity.id()) ? left(entity) : entity);
            }
            if (!placed && losing.contains(entity.id())) {
                placed = true;
                entities.add(other(entity));
            }
        }
        return entities;
    }

    private Entity other(Entity entity) {
        Set<String> aliases = names(moved.values());
        aliases.remove(name);
        return new Entity(
                requireNonNull(now),
                moved.values().stream()
                        .filter(Mention::isNameOfThing)
                        .findFirst()
                        .map(Mention::type)
                        .orElse(entity.type()),
                name,
                aliases.stream().sorted().toList(),
                null);
    }

    /** By the names that it still has in the article. */
    private Entity left(Entity entity) {
        List<Mention> own = read.mentions().stream()
                .filter(mention -> entity.id().equals(mention.entity()))
                .toList();
        Set<String> lost = names(
                own.stream().filter(mention -> moved.containsKey(mention.id())).toList());
        lost.removeAll(names(
                own.stream().filter(mention -> !moved.containsKey(mention.id())).toList()));
        List<String> names = new ArrayList<>(entity.aliases());
        names.add(0, entity.name());
        names.removeAll(lost);
        String first = lost.contains(entity.name())
                ? names.stream()
                        .reduce((one, other) -> other.length() > one.length() ? other : one)
                        .orElse(entity.name())
                : entity.name();
        names.remove(first);
        return new Entity(entity.id(), entity.type(), first, names, entity.iri());
    }

    private Set<String> names(Collection<Mention> mentions) {
        return mentions.stream()
                .filter(Mention::isNameOfThing)
                .map(mention -> mention.span().of(read.article().text()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private List<Fact> facts() {
        Map<FactId, Ends> ends = ends();
        List<Fact> all = new ArrayList<>();
        for (Fact fact : read.facts()) {
            Map<Ends, List<Evidence>> parts = new LinkedHashMap<>();
            for (Evidence evidence : fact.evidence()) {
                ends(fact, evidence, ends)
                        .ifPresent(part -> parts.computeIfAbsent(part, none -> new ArrayList<>())
                                .add(claimed(evidence)));
            }
            boolean first = true;
            for (Map.Entry<Ends, List<Evidence>> part : parts.entrySet()) {
                FactId id = first ? fact.id() : new FactId(fact.id().value() + now);
                part(fact, id, part.getKey(), part.getValue()).ifPresent(all::add);
                first = false;
            }
        }
        return all;
    }

    /** What is inferred of nobody who is known is nothing. */
    private Optional<Fact> part(Fact fact, FactId id, Ends ends, List<Evidence> evidence) {
        if (id.equals(fact.id()) && ends.equals(NEITHER) && evidence.equals(fact.evidence())) {
            return Optional.of(fact);
        }
        Fact part = new Fact(
                id,
                ends.subject() ? now : fact.subject(),
                fact.property(),
                ends.object() ? now : fact.object(),
                fact.value(),
                fact.subjectMention(),
                fact.objectMention(),
                fact.confidence(),
                fact.evidence());
        boolean inferred =
                fact.evidence().stream().noneMatch(each -> each.source().isReading());
        boolean known = part.isResolved() || !fact.isResolved();
        boolean self = part.subject() != null && part.subject().equals(part.object());
        return !known && inferred || self
                ? Optional.empty()
                : Optional.of(evidence.equals(fact.evidence()) ? part : part.withEvidence(evidence));
    }

    /** Of all facts; those that are inferred follow their premises, which may be inferred, too. */
    private Map<FactId, Ends> ends() {
        Map<FactId, Ends> ends = new HashMap<>();
        read.facts().forEach(fact -> ends.put(fact.id(), ofMentions(fact)));
        boolean changed = true;
        for (int pass = 0; changed && pass <= read.facts().size(); pass++) {
            changed = false;
            for (Fact fact : read.facts()) {
                Set<Ends> all = fact.evidence().stream()
                        .flatMap(evidence -> ends(fact, evidence, ends).stream())
                        .collect(Collectors.toSet());
                Ends common = all.size() == 1 ? all.iterator().next() : ofMentions(fact);
                changed |= !common.equals(ends.put(fact.id(), common));
            }
        }
        return ends;
    }

    private Ends ofMentions(Fact fact) {
        return new Ends(isMoved(fact.subjectMention(), fact.subject()), isMoved(fact.objectMention(), fact.object()));
    }

    private boolean isMoved(@Nullable MentionId mention, @Nullable EntityId entity) {
        return mention != null && moved.containsKey(mention) || entity != null && emptied.contains(entity);
    }

    /** Nothing where a part of the premises of an inferred fact speaks of the one entity and a part of the other. */
    private Optional<Ends> ends(Fact fact, Evidence evidence, Map<FactId, Ends> ends) {
        Ends own = ofMentions(fact);
        if (!(evidence.source() instanceof Source.Rule rule)) {
            return Optional.of(own);
        }
        Optional<Boolean> subject = follows(fact.subjectMention(), fact.subject(), own.subject(), rule, ends);
        Optional<Boolean> object = follows(fact.objectMention(), fact.object(), own.object(), rule, ends);
        return subject.isPresent() && object.isPresent()
                ? Optional.of(new Ends(subject.get(), object.get()))
                : Optional.empty();
    }

    private Optional<Boolean> follows(
            @Nullable MentionId mention,
            @Nullable EntityId entity,
            boolean own,
            Source.Rule rule,
            Map<FactId, Ends> ends) {
        if (mention != null || entity == null || own || !losing.contains(entity)) {
            return Optional.of(own);
        }
        Set<Boolean> all = new HashSet<>();
        for (FactId id : rule.premises()) {
            Fact premise = facts.get(id);
            Ends of = ends.getOrDefault(id, NEITHER);
            if (premise != null && entity.equals(premise.subject())) {
                all.add(of.subject());
            }
            if (premise != null && entity.equals(premise.object())) {
                all.add(of.object());
            }
        }
        return all.size() > 1 ? Optional.empty() : Optional.of(all.contains(true));
    }

    private Evidence claimed(Evidence evidence) {
        EntityId claimant = evidence.claimedBy();
        return claimant == null || !emptied.contains(claimant)
                ? evidence
                : new Evidence(
                        evidence.passages(),
                        evidence.confidence(),
                        evidence.source(),
                        evidence.status(),
                        evidence.tense(),
                        now,
                        evidence.date());
    }

    private Quotation quotation(Quotation quotation) {
        boolean speaks = isMoved(quotation.speakerMention(), quotation.speaker());
        boolean listens = isMoved(null, quotation.addressee());
        if (!speaks && !listens) {
            return quotation;
        }
        Mention mention = moved.get(quotation.speakerMention());
        String words = now != null || mention == null
                ? quotation.speakerWords()
                : Objects.requireNonNullElse(
                        quotation.speakerWords(),
                        mention.span().of(read.article().text()));
        return new Quotation(
                quotation.id(),
                speaks ? now : quotation.speaker(),
                quotation.speakerMention(),
                speaks ? words : quotation.speakerWords(),
                listens ? now : quotation.addressee(),
                quotation.begin(),
                quotation.end(),
                quotation.direct(),
                quotation.confidence());
    }

    /** Who takes part in an event is whom the sentences that tell of it mention. */
    private Event event(Event event) {
        List<Span> sentences = event.passages().stream().map(read::sentenceOf).toList();
        List<Participant> participants = new ArrayList<>();
        for (Participant each : event.participants()) {
            if (!isAllMoved(each.entity(), sentences)) {
                participants.add(each);
            } else if (now != null) {
                participants.add(new Participant(each.role(), now));
            }
        }
        EntityId place = event.place();
        return new Event(
                event.id(),
                event.type(),
                event.passages(),
                participants,
                event.unnamed(),
                place != null && isAllMoved(place, sentences) ? now : place,
                event.date(),
                event.numbers(),
                event.negated(),
                event.future(),
                event.main(),
                event.confidence());
    }

    /** True where all mentions of an entity within some spans, at least one, are the other's now. */
    private boolean isAllMoved(EntityId entity, Collection<Span> spans) {
        if (!losing.contains(entity)) {
            return false;
        }
        List<Mention> within = read.mentions().stream()
                .filter(mention -> entity.equals(mention.entity())
                        && spans.stream().anyMatch(span -> span.contains(mention.span())))
                .toList();
        return emptied.contains(entity)
                || !within.isEmpty() && within.stream().allMatch(mention -> moved.containsKey(mention.id()));
    }

    private OpenRelation relation(OpenRelation relation) {
        return new OpenRelation(
                argument(relation.subject()),
                relation.relation(),
                relation.begin(),
                relation.end(),
                relation.objects().stream().map(this::argument).toList(),
                relation.negated(),
                relation.confidence());
    }

    private Argument argument(Argument argument) {
        EntityId entity = argument.entity();
        return entity != null && isAllMoved(entity, List.of(argument.span()))
                ? new Argument(argument.begin(), argument.end(), now)
                : argument;
    }
}

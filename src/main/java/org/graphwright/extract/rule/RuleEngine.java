package org.graphwright.extract.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.graphwright.extract.statement.StatementSource;
import org.graphwright.model.ClassName;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Fact;
import org.graphwright.model.Mention;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Reading;
import org.graphwright.model.Source;
import org.graphwright.model.Statement;
import org.graphwright.model.Status;
import org.graphwright.model.Tense;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Property;
import org.graphwright.ontology.Rule;
import org.graphwright.ontology.TriplePattern;
import org.jspecify.annotations.Nullable;

/**
 * Says what follows from the facts of a reading by the ontology's rules, in one step: asked again with what it said among the facts, it
 * goes on from there. What it says names its premises and is never surer than the least sure of them. A premise may be stated with a
 * more special property than the rule asks for. Immutable.
 */
public final class RuleEngine implements StatementSource {
    /** What is less sure than this is not worth saying. */
    private static final double LEAST_CONFIDENCE = 0.35;

    /** No article worth the name infers more; a list of a thousand names must not. */
    private static final int MOST_INFERRED = 2_000;

    private record Triple(EntityId subject, PropertyName property, EntityId object) {}

    private final Ontology ontology;

    public RuleEngine(Ontology ontology) {
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
    }

    /** From the first mention of the one entity to that of the other; what the facts say already is not said again. */
    @Override
    public List<Statement> find(Reading reading) {
        Inference inference = new Inference(reading);
        ontology.rules().forEach(inference::apply);
        return new ArrayList<>(inference.news.values());
    }

    private final class Inference {
        private final Reading reading;
        private final Map<Triple, Fact> known = new LinkedHashMap<>();
        private final Map<PropertyName, Map<Triple, Fact>> byProperty = new HashMap<>();
        private final Map<Triple, Statement> news = new LinkedHashMap<>();
        private final int most;

        Inference(Reading reading) {
            this.reading = reading;
            int inferred = 0;
            for (Fact fact : reading.facts()) {
                inferred += fact.source() instanceof Source.Rule ? 1 : 0;
                if (fact.subject() != null && fact.object() != null) {
                    known.merge(new Triple(fact.subject(), fact.property(), fact.object()), fact, Inference::better);
                }
            }
            this.most = MOST_INFERRED - inferred;
            known.forEach((triple, fact) -> {
                add(triple.property(), triple, fact);
                ontology.property(triple.property())
                        .map(Property::superProperties)
                        .orElse(List.of())
                        .forEach(name -> add(name, triple, fact));
            });
        }

        private void add(PropertyName property, Triple triple, Fact fact) {
            byProperty.computeIfAbsent(property, k -> new LinkedHashMap<>()).put(triple, fact);
        }

        private static Fact better(Fact one, Fact other) {
            if (one.isAsserted() != other.isAsserted()) {
                return one.isAsserted() ? one : other;
            }
            return other.confidence() > one.confidence() ? other : one;
        }

        private static Statement better(Statement one, Statement other) {
            if (one.status() != other.status()) {
                return one.status() == Status.ASSERTED ? one : other;
            }
            return other.confidence() > one.confidence() ? other : one;
        }

        void apply(Rule rule) {
            List<TriplePattern> links =
                    rule.body().stream().filter(p -> !p.isType()).toList();
            join(rule, links, Map.of(), List.of());
        }

        /** Tries all facts for the first of {@code links}, and so on for the rest. */
        private void join(Rule rule, List<TriplePattern> links, Map<String, EntityId> bound, List<Fact> premises) {
            if (links.isEmpty()) {
                conclude(rule, bound, premises);
                return;
            }
            TriplePattern link = links.get(0);
            byProperty.getOrDefault(link.property(), Map.of()).forEach((triple, fact) -> {
                boolean fits = bound.getOrDefault(link.subject(), triple.subject())
                                .equals(triple.subject())
                        && bound.getOrDefault(link.object(), triple.object()).equals(triple.object());
                if (fits && news.size() < most) {
                    Map<String, EntityId> wider = new HashMap<>(bound);
                    wider.put(link.subject(), triple.subject());
                    wider.put(link.object(), triple.object());
                    List<Fact> more = new ArrayList<>(premises);
                    more.add(fact);
                    join(rule, links.subList(1, links.size()), wider, more);
                }
            });
        }

        private void conclude(Rule rule, Map<String, EntityId> bound, List<Fact> premises) {
            EntityId subject = Objects.requireNonNull(bound.get(rule.head().subject()), "unbound subject");
            EntityId object = Objects.requireNonNull(bound.get(rule.head().object()), "unbound object");
            PropertyName property = rule.head().property();
            double confidence = rule.factor()
                    * premises.stream().mapToDouble(Fact::confidence).min().orElse(0);
            Triple triple = new Triple(subject, property, object);
            boolean typed = rule.body().stream()
                    .filter(TriplePattern::isType)
                    .allMatch(p -> ontology.isA(type(bound.get(p.subject())), new ClassName(p.object())));
            if (!typed
                    || subject.equals(object)
                    || confidence < LEAST_CONFIDENCE
                    || known.containsKey(triple)
                    || known.containsKey(new Triple(object, property, subject))
                    || !ontology.allows(property, type(subject), type(object))) {
                return;
            }
            Optional<Fact> claimed =
                    premises.stream().filter(fact -> !fact.isAsserted()).findFirst();
            Statement statement = new Statement(
                    firstMention(subject),
                    property,
                    firstMention(object),
                    null,
                    premises.get(0).surest().passages(),
                    Math.floor(confidence * 1e4) / 1e4,
                    new Source.Rule(
                            rule.name(),
                            premises.stream().map(Fact::id).distinct().toList()),
                    claimed.isPresent() ? Status.CLAIMED : Status.ASSERTED,
                    tense(premises),
                    claimed.map(Fact::claimedBy).orElse(null));
            news.merge(triple, statement, Inference::better);
        }

        /** What follows from something that held once, or is to hold, holds no longer or not yet. */
        private static Tense tense(List<Fact> premises) {
            return premises.stream()
                    .map(fact -> fact.surest().tense())
                    .filter(tense -> tense != Tense.CURRENT)
                    .findFirst()
                    .orElse(Tense.CURRENT);
        }

        private ClassName type(@Nullable EntityId entity) {
            return reading.entity(entity).map(Entity::type).orElse(ClassName.NONE);
        }

        private Mention firstMention(EntityId entity) {
            return reading.mentionsOf(entity).get(0);
        }
    }
}

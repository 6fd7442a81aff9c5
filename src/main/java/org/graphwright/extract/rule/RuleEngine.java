package org.graphwright.extract.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.graphwright.model.Entity;
import org.graphwright.model.Evidence;
import org.graphwright.model.Fact;
import org.graphwright.model.Source;
import org.graphwright.model.Status;
import org.graphwright.model.Tense;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Property;
import org.graphwright.ontology.Rule;
import org.graphwright.ontology.TriplePattern;
import org.jspecify.annotations.Nullable;

/**
 * Infers facts by the ontology's rules until nothing new follows. An inferred fact names its premises and is never surer than the
 * least sure of them. A premise may be stated with a more special property than the rule asks for. Immutable.
 */
public final class RuleEngine {
    /** What is less sure than this is not worth saying. */
    private static final double LEAST_CONFIDENCE = 0.35;

    /** No article worth the name infers more; a list of a thousand names must not. */
    private static final int MOST_INFERRED = 2_000;

    private static final int MOST_ROUNDS = 6;

    private record Edge(String subject, String object, Fact fact) {}

    private final Ontology ontology;

    public RuleEngine(Ontology ontology) {
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
    }

    /** The inferred facts, numbered on after {@code facts}; what is already said is not said again. */
    public List<Fact> infer(List<Entity> entities, List<Fact> facts) {
        Map<String, String> types = new HashMap<>();
        entities.forEach(entity -> types.put(entity.id(), entity.type()));
        Map<String, Fact> known = new LinkedHashMap<>();
        for (Fact fact : facts) {
            if (fact.subject() != null && fact.object() != null) {
                known.merge(key(fact.subject(), fact.property(), fact.object()), fact, RuleEngine::surer);
            }
        }
        List<Fact> inferred = new ArrayList<>();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Map<String, Fact> news = round(types, known);
            for (Map.Entry<String, Fact> entry : news.entrySet()) {
                if (inferred.size() == MOST_INFERRED) {
                    return inferred;
                }
                Fact fact = withId(entry.getValue(), "f" + (facts.size() + inferred.size() + 1));
                inferred.add(fact);
                known.put(entry.getKey(), fact);
            }
            if (news.isEmpty()) {
                break;
            }
        }
        return inferred;
    }

    private Map<String, Fact> round(Map<String, String> types, Map<String, Fact> known) {
        Map<String, List<Edge>> edges = edges(known);
        Map<String, Fact> news = new TreeMap<>();
        for (Rule rule : ontology.rules()) {
            List<TriplePattern> links =
                    rule.body().stream().filter(p -> !p.isType()).toList();
            List<TriplePattern> classes =
                    rule.body().stream().filter(TriplePattern::isType).toList();
            join(rule, links, 0, classes, new HashMap<>(), new ArrayList<>(), types, edges, known, news);
        }
        return news;
    }

    /** All known facts by the properties that they imply. */
    private Map<String, List<Edge>> edges(Map<String, Fact> known) {
        Map<String, List<Edge>> edges = new HashMap<>();
        known.values().stream().sorted(Comparator.comparing(Fact::id)).forEach(fact -> {
            Edge edge = new Edge(Objects.requireNonNull(fact.subject()), Objects.requireNonNull(fact.object()), fact);
            edges.computeIfAbsent(fact.property(), k -> new ArrayList<>()).add(edge);
            ontology.property(fact.property())
                    .map(Property::superProperties)
                    .orElse(List.of())
                    .forEach(name ->
                            edges.computeIfAbsent(name, k -> new ArrayList<>()).add(edge));
        });
        return edges;
    }

    private void join(
            Rule rule,
            List<TriplePattern> links,
            int next,
            List<TriplePattern> classes,
            Map<String, String> bound,
            List<Fact> premises,
            Map<String, String> types,
            Map<String, List<Edge>> edges,
            Map<String, Fact> known,
            Map<String, Fact> news) {
        if (next == links.size()) {
            if (classes.stream()
                    .allMatch(p -> ontology.isA(types.getOrDefault(bound.get(p.subject()), ""), p.object()))) {
                conclude(rule, bound, premises, types, known, news);
            }
            return;
        }
        TriplePattern link = links.get(next);
        for (Edge edge : edges.getOrDefault(link.predicate(), List.of())) {
            if (news.size() >= MOST_INFERRED) {
                return;
            }
            String subject = bound.get(link.subject());
            String object = bound.get(link.object());
            if ((subject != null && !subject.equals(edge.subject()))
                    || (object != null && !object.equals(edge.object()))) {
                continue;
            }
            Map<String, String> wider = new HashMap<>(bound);
            wider.put(link.subject(), edge.subject());
            wider.put(link.object(), edge.object());
            premises.add(edge.fact());
            join(rule, links, next + 1, classes, wider, premises, types, edges, known, news);
            premises.remove(premises.size() - 1);
        }
    }

    private void conclude(
            Rule rule,
            Map<String, String> bound,
            List<Fact> premises,
            Map<String, String> types,
            Map<String, Fact> known,
            Map<String, Fact> news) {
        String subject = Objects.requireNonNull(bound.get(rule.head().subject()), "unbound subject");
        String object = Objects.requireNonNull(bound.get(rule.head().object()), "unbound object");
        String property = rule.head().predicate();
        double confidence = rule.factor()
                * premises.stream().mapToDouble(Fact::confidence).min().orElse(0);
        String key = key(subject, property, object);
        boolean turnedRound = known.containsKey(key(object, property, subject));
        if (subject.equals(object)
                || turnedRound
                || confidence < LEAST_CONFIDENCE
                || known.containsKey(key)
                || !ontology.allows(property, types.getOrDefault(subject, ""), types.getOrDefault(object, ""))) {
            return;
        }
        Fact first = premises.get(0);
        String claimedBy = premises.stream()
                .map(Fact::claimedBy)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        Fact fact = new Fact(
                "",
                subject,
                property,
                object,
                null,
                null,
                null,
                new Evidence(
                        first.surest().passages(),
                        round(confidence),
                        new Source.Rule(
                                rule.name(),
                                premises.stream().map(Fact::id).distinct().toList()),
                        claimedBy == null ? Status.ASSERTED : Status.CLAIMED,
                        Tense.CURRENT,
                        claimedBy,
                        null));
        news.merge(key, fact, RuleEngine::surer);
    }

    private static double round(double confidence) {
        return Math.floor(confidence * 1e4) / 1e4;
    }

    private static Fact surer(Fact a, Fact b) {
        return b.confidence() > a.confidence() ? b : a;
    }

    private static Fact withId(Fact f, String id) {
        return new Fact(
                id,
                f.subject(),
                f.property(),
                f.object(),
                f.value(),
                f.subjectMention(),
                f.objectMention(),
                f.surest());
    }

    private static String key(@Nullable String subject, String property, @Nullable String object) {
        return subject + " " + property + " " + object;
    }
}

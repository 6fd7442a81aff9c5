package org.graphwright.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.graphwright.extract.dates.DateLiteral;
import org.graphwright.extract.dates.DateOfPassage;
import org.graphwright.extract.quotation.Attribution;
import org.graphwright.model.Entity;
import org.graphwright.model.Fact;
import org.graphwright.model.Literal;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/** Lifts what was read between mentions to facts about entities: only what the ontology allows, nothing about itself, sorted. */
final class FactBuilder {
    private static final double MOST_SURE = 0.98;

    private final DateOfPassage dateOfPassage = new DateOfPassage();
    private final Ontology ontology;
    private final double minConfidence;

    FactBuilder(Ontology ontology, double minConfidence) {
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
        this.minConfidence = minConfidence;
    }

    /** The facts in order of position, with ids {@code f1}, {@code f2}, … */
    List<Fact> build(Reading reading, List<Entity> entities, List<Statement> statements, Attribution attribution) {
        Map<String, Mention> mentions = new HashMap<>();
        reading.mentions().forEach(m -> mentions.put(m.id(), m));
        Map<String, String> types = new HashMap<>();
        entities.forEach(e -> types.put(e.id(), e.type()));
        List<Statement> sorted = surest(statements);
        sorted.sort(Comparator.comparingInt(Statement::begin)
                .thenComparingInt(Statement::end)
                .thenComparing(s -> mention(mentions, s.subject()).begin())
                .thenComparing(Statement::property)
                .thenComparing(s -> mention(mentions, s.object()).begin())
                .thenComparing(Comparator.comparingDouble(Statement::confidence).reversed()));
        List<Fact> facts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Statement statement : sorted) {
            Mention subject = mention(mentions, statement.subject());
            Mention object = mention(mentions, statement.object());
            double confidence = confidence(statement, subject, object);
            boolean words = statement.value() != null && subject.id().equals(object.id());
            boolean repeated =
                    !seen.add(subject.id() + " " + statement.property() + " " + object.id() + " " + statement.value());
            boolean aboutItself =
                    !words && subject.entity() != null && subject.entity().equals(object.entity());
            boolean allowed = ontology.allows(
                    statement.property(),
                    type(subject, types),
                    statement.value() == null
                            ? type(object, types)
                            : statement.value().datatype());
            if (repeated || aboutItself || !allowed || confidence < minConfidence) {
                continue;
            }
            facts.add(new Fact(
                    "f" + (facts.size() + 1),
                    subject.entity(),
                    statement.property(),
                    statement.value() == null && !object.isDate() ? object.entity() : null,
                    literal(reading, statement, object),
                    subject.id(),
                    words ? null : object.id(),
                    statement.begin(),
                    statement.end(),
                    confidence,
                    statement.by(),
                    statement.cue(),
                    List.of(),
                    attribution.of(new Span(statement.begin(), statement.end())).orElse(null),
                    date(reading, statement, object)));
        }
        return facts;
    }

    /** A fact of a pronoun or a noun is no surer than that it means what it is taken for. */
    private static double confidence(Statement statement, Mention subject, Mention object) {
        double sure = statement.confidence() * antecedent(subject) * antecedent(object);
        return Math.round(sure * 1000) / 1000.0;
    }

    private static double antecedent(Mention mention) {
        return mention.kind() == MentionKind.NAME || mention.entity() == null ? 1 : mention.confidence();
    }

    /** One statement for each pair of mentions and property: what two steps read is surer than either. */
    private static List<Statement> surest(List<Statement> statements) {
        Map<String, Statement> best = new LinkedHashMap<>();
        for (Statement statement : statements) {
            String key = statement.subject() + " " + statement.property() + " " + statement.object() + " "
                    + statement.value();
            best.merge(key, statement, (a, b) -> {
                Statement surer = b.confidence() > a.confidence() ? b : a;
                double both = 1 - (1 - a.confidence()) * (1 - b.confidence());
                return a.by().equals(b.by())
                        ? surer
                        : surer.withConfidence(Math.min(MOST_SURE, Math.round(both * 1e4) / 1e4));
            });
        }
        return new ArrayList<>(best.values());
    }

    private static Mention mention(Map<String, Mention> mentions, String id) {
        return Objects.requireNonNull(mentions.get(id), "no mention " + id);
    }

    private static String type(Mention mention, Map<String, String> types) {
        String entity = mention.entity();
        return entity == null ? mention.type() : types.getOrDefault(entity, mention.type());
    }

    /** When it held where the clause says so; a date that is itself the object says what, not when. */
    private @Nullable String date(Reading reading, Statement statement, Mention object) {
        return object.isDate()
                ? null
                : dateOfPassage
                        .of(reading, new Span(statement.begin(), statement.end()))
                        .orElse(null);
    }

    private static @Nullable Literal literal(Reading reading, Statement statement, Mention object) {
        if (statement.value() != null || !object.isDate()) {
            return statement.value();
        }
        String value = object.value();
        return value == null
                ? new Literal(object.span().of(reading.article().text()), "xsd:string")
                : DateLiteral.of(value).orElse(new Literal(value, "xsd:string"));
    }
}

package org.graphwright.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.graphwright.extract.StatementMerger.Merged;
import org.graphwright.extract.dates.DateLiteral;
import org.graphwright.extract.dates.DateOfPassage;
import org.graphwright.extract.quotation.Attribution;
import org.graphwright.model.Entity;
import org.graphwright.model.Evidence;
import org.graphwright.model.Fact;
import org.graphwright.model.Literal;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.graphwright.model.Statement;
import org.graphwright.model.Status;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/** Lifts what was read between mentions to facts about entities: only what the ontology allows, nothing about itself, sorted. */
final class FactBuilder {
    private final DateOfPassage dateOfPassage = new DateOfPassage();
    private final Ontology ontology;
    private final double minConfidence;

    FactBuilder(Ontology ontology, double minConfidence) {
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
        this.minConfidence = minConfidence;
    }

    /** The facts in order of position, with ids {@code f1}, {@code f2}, … */
    List<Fact> build(Reading reading, List<Entity> entities, List<Merged> statements, Attribution attribution) {
        Map<String, String> types = new HashMap<>();
        entities.forEach(e -> types.put(e.id(), e.type()));
        List<Merged> sorted = new ArrayList<>(statements);
        sorted.sort(Comparator.comparing((Merged m) -> m.surest().passage())
                .thenComparing(m -> m.surest().subject().begin())
                .thenComparing(m -> m.surest().property())
                .thenComparing(m -> m.surest().object().begin())
                .thenComparing(Comparator.comparingDouble(Merged::confidence).reversed()));
        List<Fact> facts = new ArrayList<>();
        for (Merged merged : sorted) {
            Statement statement = merged.surest();
            Mention subject = statement.subject();
            Mention object = statement.object();
            double confidence = confidence(merged.confidence(), subject, object);
            boolean words = statement.value() != null && subject.id().equals(object.id());
            boolean aboutItself =
                    !words && subject.entity() != null && subject.entity().equals(object.entity());
            boolean allowed = ontology.allows(
                    statement.property(),
                    type(subject, types),
                    statement.value() == null
                            ? type(object, types)
                            : statement.value().datatype());
            if (aboutItself || !allowed || confidence < minConfidence) {
                continue;
            }
            facts.add(new Fact(
                    "f" + (facts.size() + 1),
                    subject.entity(),
                    statement.property(),
                    statement.value() == null && !object.isDate() ? object.entity() : null,
                    literal(reading, statement),
                    subject.id(),
                    words ? null : object.id(),
                    confidence,
                    merged.statements().stream()
                            .map(s -> evidence(reading, s, attribution))
                            .toList()));
        }
        return facts;
    }

    private Evidence evidence(Reading reading, Statement statement, Attribution attribution) {
        String claimedBy = attribution.of(statement.passage()).orElse(null);
        return new Evidence(
                statement.passages(),
                confidence(statement.confidence(), statement.subject(), statement.object()),
                statement.source(),
                claimedBy == null ? statement.status() : Status.CLAIMED,
                statement.tense(),
                claimedBy,
                date(reading, statement));
    }

    /** A fact of a pronoun or a noun is no surer than that it means what it is taken for. */
    private static double confidence(double said, Mention subject, Mention object) {
        double sure = said * antecedent(subject) * antecedent(object);
        return Math.round(sure * 1000) / 1000.0;
    }

    private static double antecedent(Mention mention) {
        return mention.kind() == MentionKind.NAME || mention.entity() == null ? 1 : mention.confidence();
    }

    private static String type(Mention mention, Map<String, String> types) {
        String entity = mention.entity();
        return entity == null ? mention.type() : types.getOrDefault(entity, mention.type());
    }

    /** When it held where the clause says so; a date that is itself the object says what, not when. */
    private @Nullable String date(Reading reading, Statement statement) {
        return statement.object().isDate()
                ? null
                : dateOfPassage.of(reading, statement.passage()).orElse(null);
    }

    private static @Nullable Literal literal(Reading reading, Statement statement) {
        Mention object = statement.object();
        if (statement.value() != null || !object.isDate()) {
            return statement.value();
        }
        String value = object.value();
        return value == null
                ? new Literal(object.span().of(reading.article().text()), "xsd:string")
                : DateLiteral.of(value).orElse(new Literal(value, "xsd:string"));
    }
}

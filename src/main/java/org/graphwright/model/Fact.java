package org.graphwright.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A property between two entities, or of an entity and a literal, with all evidence of it at one pair of mentions. At most one of
 * {@code object} and {@code value} is set. The same triple may stand several times in an extraction, once for each pair of mentions.
 * A fact of a pronoun whose antecedent is not known lacks its subject or object: it tells what a passage says, and is never written
 * into a graph.
 *
 * @param id unique within its article, such as {@code f1}
 * @param subject the subject entity's id, or null where a pronoun's antecedent is not known
 * @param property local name of the property in the ontology, or the IRI of a user's own
 * @param object the object entity's id, or null for a literal or where a pronoun's antecedent is not known
 * @param value the literal object, or null for an entity
 * @param subjectMention the mention read as subject; null only for an inferred fact
 * @param objectMention the mention read as object; null only for an inferred fact and for words that are a literal
 * @param confidence from 0 to 1, of all evidence together and beside the article's other facts, as far as the ontology says what can be:
 *     of facts with 0.8, about 80 % are right
 * @param evidence the surest first; at least one
 */
public record Fact(
        FactId id,
        @Nullable EntityId subject,
        PropertyName property,
        @Nullable EntityId object,
        @Nullable Literal value,
        @Nullable MentionId subjectMention,
        @Nullable MentionId objectMention,
        double confidence,
        List<Evidence> evidence) {
    public Fact {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(property, "property is null");
        evidence = List.copyOf(evidence);
        if (object != null && value != null) {
            throw new IllegalArgumentException("a fact has an object or a value, not both");
        }
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a fact without evidence");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence out of 0..1: " + confidence);
        }
    }

    /** A fact of one evidence, which is as sure as that. */
    public Fact(
            FactId id,
            @Nullable EntityId subject,
            PropertyName property,
            @Nullable EntityId object,
            @Nullable Literal value,
            @Nullable MentionId subjectMention,
            @Nullable MentionId objectMention,
            Evidence evidence) {
        this(
                id,
                subject,
                property,
                object,
                value,
                subjectMention,
                objectMention,
                evidence.confidence(),
                List.of(evidence));
    }

    /** The same by another id. */
    public Fact withId(FactId newId) {
        return new Fact(newId, subject, property, object, value, subjectMention, objectMention, confidence, evidence);
    }

    /** The same with another confidence. */
    public Fact withConfidence(double newConfidence) {
        return new Fact(id, subject, property, object, value, subjectMention, objectMention, newConfidence, evidence);
    }

    /**
     * The same with other evidence, which is not empty. What lost some of it is as sure as the surest that is left.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Fact withEvidence(List<Evidence> newEvidence) {
        double surest = newEvidence.stream()
                .mapToDouble(Evidence::confidence)
                .max()
                .orElseThrow(() -> new IllegalArgumentException("a fact without evidence"));
        return new Fact(
                id,
                subject,
                property,
                object,
                value,
                subjectMention,
                objectMention,
                newEvidence.size() < evidence.size() ? surest : Math.max(confidence, surest),
                newEvidence);
    }

    /** True where both sides are known: only such facts belong into a graph. */
    public boolean isResolved() {
        return subject != null && (object != null || value != null);
    }

    /** True where one evidence asserts it; else it is only claimed. */
    public boolean isAsserted() {
        return evidence.stream().anyMatch(each -> each.status() == Status.ASSERTED);
    }

    /** What is surest of it. */
    public Evidence surest() {
        return evidence.get(0);
    }

    /** Offset of the first character of the surest passage. */
    public int begin() {
        return surest().begin();
    }

    /** Offset after the last character of the surest passage. */
    public int end() {
        return surest().end();
    }

    /** The step that is surest of it. */
    public Source source() {
        return surest().source();
    }

    /** The entity whose claim the surest evidence is, or null. */
    public @Nullable EntityId claimedBy() {
        return surest().claimedBy();
    }

    /** When it held or happened by the surest evidence, or null. */
    public @Nullable String date() {
        return surest().date();
    }
}

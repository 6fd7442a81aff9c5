package org.graphwright.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A property between two mentions, as one step says it, before it is known which entities they refer to.
 *
 * @param subject the mention read as subject
 * @param property local name of the property in the ontology, or the IRI of a user's own
 * @param object the mention read as object; the subject itself where {@code value} is said of it in the same words
 * @param value the literal that is said of the subject where the property takes words, else null
 * @param passages the sentences or passages that say so together, in order of position; at least one
 * @param confidence from 0 to 1
 * @param source which step says it
 * @param status whether the passages assert, claim, deny or suppose it
 * @param tense when it holds
 * @param claimedBy the entity whose claim it is where the status is {@link Status#CLAIMED}, else null
 */
public record Statement(
        Mention subject,
        PropertyName property,
        Mention object,
        @Nullable Literal value,
        List<Span> passages,
        double confidence,
        Source source,
        Status status,
        Tense tense,
        @Nullable EntityId claimedBy) {
    public Statement {
        Objects.requireNonNull(subject, "subject is null");
        Objects.requireNonNull(property, "property is null");
        Objects.requireNonNull(object, "object is null");
        Objects.requireNonNull(source, "source is null");
        Objects.requireNonNull(status, "status is null");
        Objects.requireNonNull(tense, "tense is null");
        passages = List.copyOf(passages);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("a statement without a passage");
        }
    }

    /** What nobody is said to claim. */
    public Statement(
            Mention subject,
            PropertyName property,
            Mention object,
            @Nullable Literal value,
            List<Span> passages,
            double confidence,
            Source source,
            Status status,
            Tense tense) {
        this(subject, property, object, value, passages, confidence, source, status, tense, null);
    }

    /** What one passage asserts of the present. */
    public Statement(
            Mention subject, PropertyName property, Mention object, Span passage, double confidence, Source source) {
        this(subject, property, object, null, List.of(passage), confidence, source, Status.ASSERTED, Tense.CURRENT);
    }

    /** From the first character of the first passage to the last of the last. */
    public Span passage() {
        return new Span(
                passages.get(0).begin(), passages.get(passages.size() - 1).end());
    }

    public Statement withConfidence(double newConfidence) {
        return new Statement(
                subject, property, object, value, passages, newConfidence, source, status, tense, claimedBy);
    }

    /** The same with another status and tense. */
    public Statement with(Status newStatus, Tense newTense) {
        return new Statement(subject, property, object, value, passages, confidence, source, newStatus, newTense, null);
    }

    /** The same as a claim. */
    public Statement asClaimOf(EntityId entity) {
        return new Statement(
                subject, property, object, value, passages, confidence, source, Status.CLAIMED, tense, entity);
    }

    /** The same said of other mentions. */
    public Statement withSides(Mention newSubject, Mention newObject) {
        return new Statement(
                newSubject, property, newObject, value, passages, confidence, source, status, tense, claimedBy);
    }
}

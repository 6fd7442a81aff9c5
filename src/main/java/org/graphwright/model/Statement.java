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
 */
public record Statement(
        Mention subject,
        String property,
        Mention object,
        @Nullable Literal value,
        List<Span> passages,
        double confidence,
        Source source,
        Status status,
        Tense tense) {
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

    /** What one passage asserts of the present. */
    public Statement(Mention subject, String property, Mention object, Span passage, double confidence, Source source) {
        this(subject, property, object, null, List.of(passage), confidence, source, Status.ASSERTED, Tense.CURRENT);
    }

    /** From the first character of the first passage to the last of the last. */
    public Span passage() {
        return new Span(
                passages.get(0).begin(), passages.get(passages.size() - 1).end());
    }

    public Statement withConfidence(double newConfidence) {
        return new Statement(subject, property, object, value, passages, newConfidence, source, status, tense);
    }

    /** The same said of other mentions. */
    public Statement withSides(Mention newSubject, Mention newObject) {
        return new Statement(newSubject, property, newObject, value, passages, confidence, source, status, tense);
    }
}

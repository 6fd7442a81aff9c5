package org.graphwright.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A property read between two mentions, before it is known which entities they refer to.
 *
 * @param subject the subject mention's id
 * @param property local name of the property in the ontology, or the IRI of a user's own
 * @param object the object mention's id
 * @param value the literal that the object mention stands for where the property takes a literal, else null
 * @param begin offset of the first character of the passage that says so
 * @param end offset after its last character
 * @param confidence from 0 to 1
 * @param by which step read it: {@code pair-model}, {@code cue}, {@code rule} or {@code authority}
 * @param cue the cue that matched, or null
 */
public record Statement(
        String subject,
        String property,
        String object,
        @Nullable Literal value,
        int begin,
        int end,
        double confidence,
        String by,
        @Nullable String cue) {
    public Statement {
        Objects.requireNonNull(subject, "subject is null");
        Objects.requireNonNull(property, "property is null");
        Objects.requireNonNull(object, "object is null");
        Objects.requireNonNull(by, "by is null");
    }

    public Statement withConfidence(double newConfidence) {
        return new Statement(subject, property, object, value, begin, end, newConfidence, by, cue);
    }
}

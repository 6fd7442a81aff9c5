package org.graphwright.ontology;

import java.util.Objects;
import org.graphwright.model.PropertyName;

/**
 * One pattern of a rule.
 *
 * @param subject a variable, such as {@code ?p}
 * @param predicate the name of a property, or {@code a} where the object is a class that the subject must belong to
 * @param object a variable, or the name of a class after {@code a}
 */
public record TriplePattern(String subject, String predicate, String object) {
    public TriplePattern {
        Objects.requireNonNull(subject, "subject is null");
        Objects.requireNonNull(predicate, "predicate is null");
        Objects.requireNonNull(object, "object is null");
    }

    /** What it asks for or says, where that is a fact. */
    public PropertyName property() {
        return new PropertyName(predicate);
    }

    /** True where it asks for a class, false where it asks for a fact. */
    public boolean isType() {
        return predicate.equals("a");
    }
}

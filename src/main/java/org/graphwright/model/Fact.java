package org.graphwright.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A property between two entities, or of an entity and a literal, with the passage that says so. At most one of {@code object} and
 * {@code value} is set. The same triple may stand several times in an extraction, once for each passage. A fact of a pronoun whose
 * antecedent is not known lacks its subject or object: it tells what a passage says, and is never written into a graph.
 *
 * @param id unique within its article, such as {@code f1}
 * @param subject the subject entity's id, or null where a pronoun's antecedent is not known
 * @param property local name of the property in the ontology, or the IRI of a user's own
 * @param object the object entity's id, or null for a literal or where a pronoun's antecedent is not known
 * @param value the literal object, or null for an entity
 * @param subjectMention the mention read as subject; null only for an inferred fact
 * @param objectMention the mention read as object; null only for an inferred fact
 * @param begin offset of the first character of the passage that says so (for an inferred fact: of its first premise)
 * @param end offset after its last character
 * @param confidence from 0 to 1: of facts with 0.8, about 80 % are right
 * @param by which step found it: {@code pair-model}, {@code cue}, {@code rule} or {@code authority}
 * @param cue the cue that matched, or the rule that inferred it; else null
 * @param premises ids of the facts that an inferred fact rests on; else empty
 * @param claimedBy the entity that makes the claim where the passage is a quotation or a claim of somebody's, else null
 * @param date the ISO 8601 value of when it held or happened where the sentence says so, else null
 */
public record Fact(
        String id,
        @Nullable String subject,
        String property,
        @Nullable String object,
        @Nullable Literal value,
        @Nullable String subjectMention,
        @Nullable String objectMention,
        int begin,
        int end,
        double confidence,
        String by,
        @Nullable String cue,
        List<String> premises,
        @Nullable String claimedBy,
        @Nullable String date) {
    public Fact {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(property, "property is null");
        Objects.requireNonNull(by, "by is null");
        premises = List.copyOf(premises);
        if (object != null && value != null) {
            throw new IllegalArgumentException("a fact has an object or a value, not both");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence out of 0..1: " + confidence);
        }
    }

    /** True where both sides are known: only such facts belong into a graph. */
    public boolean isResolved() {
        return subject != null && (object != null || value != null);
    }
}

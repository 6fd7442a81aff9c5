package org.graphwright.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in the text that refers to an entity, or a date expression.
 *
 * @param id unique within its article, such as {@code m1}
 * @param begin offset of its first character
 * @param end offset after its last character
 * @param type local name of an ontology class ({@code Person}, {@code Organization}, {@code Place}, {@code Group}, {@code Event},
 *     {@code Work}), or {@link #DATE}; for a pronoun that is not resolved {@link #PRONOUN}
 * @param kind how it refers
 * @param entity the id of its entity, or null where none could be decided, and for dates
 * @param confidence from 0 to 1
 * @param value for a date its ISO 8601 value, such as {@code 2017-03-01}, {@code 2017-Q1} or {@code P3D}; null if not a date or not
 *     understood
 */
public record Mention(
        MentionId id,
        int begin,
        int end,
        ClassName type,
        MentionKind kind,
        @Nullable EntityId entity,
        double confidence,
        @Nullable String value) {
    /** The type of a date expression. */
    public static final ClassName DATE = new ClassName("Date");

    /** The type of a pronoun of which nothing else is known. */
    public static final ClassName PRONOUN = new ClassName("Pronoun");

    public Mention {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(type, "type is null");
        Objects.requireNonNull(kind, "kind is null");
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("no mention: " + begin + ".." + end);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence out of 0..1: " + confidence);
        }
    }

    public Span span() {
        return new Span(begin, end);
    }

    public boolean isDate() {
        return type.equals(DATE);
    }

    /** True of a name of a thing: the words of a date are of the kind of names, too. */
    public boolean isNameOfThing() {
        return kind == MentionKind.NAME && !isDate();
    }

    /** What it means: the id of its entity, or its own where that is not known. */
    public Referent meant() {
        return entity == null ? id : entity;
    }

    public Mention withEntity(@Nullable EntityId newEntity) {
        return new Mention(id, begin, end, type, kind, newEntity, confidence, value);
    }

    public Mention withType(ClassName newType) {
        return new Mention(id, begin, end, newType, kind, entity, confidence, value);
    }

    public Mention withSpan(int newBegin, int newEnd) {
        return new Mention(id, newBegin, newEnd, type, kind, entity, confidence, value);
    }

    public Mention withValue(@Nullable String newValue) {
        return new Mention(id, begin, end, type, kind, entity, confidence, newValue);
    }
}

package org.graphwright.belief;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;
import org.graphwright.model.EntityId;
import org.graphwright.model.Fact;
import org.graphwright.model.Literal;
import org.graphwright.model.PropertyName;
import org.jspecify.annotations.Nullable;

/**
 * What a fact says, without who says so.
 *
 * @param subject the subject's IRI, or within an article its id
 * @param property name of the property
 * @param object the object's IRI or id, or the text of a literal
 * @param datatype prefixed name of the literal's type, such as {@code xsd:date}; null where the object is a thing
 */
public record FactKey(
        String subject,
        PropertyName property,
        String object,
        @Nullable String datatype) implements Comparable<FactKey>, Serializable {
    private static final Comparator<FactKey> ORDER = Comparator.comparing(FactKey::subject)
            .thenComparing(FactKey::property)
            .thenComparing(FactKey::object)
            .thenComparing(key -> Objects.requireNonNullElse(key.datatype(), ""));

    public FactKey {
        Objects.requireNonNull(subject, "subject is null");
        Objects.requireNonNull(property, "property is null");
        Objects.requireNonNull(object, "object is null");
    }

    /**
     * What a fact between two entities, or of one, says.
     *
     * @param fact whose subject, and object if it has no value, are resolved
     * @param names what an entity is called here by its id
     */
    public static FactKey of(Fact fact, Function<EntityId, String> names) {
        String subject = names.apply(Objects.requireNonNull(fact.subject(), "subject is null"));
        Literal value = fact.value();
        return value == null
                ? new FactKey(
                        subject,
                        fact.property(),
                        names.apply(Objects.requireNonNull(fact.object(), "object is null")),
                        null)
                : new FactKey(subject, fact.property(), value.value(), value.datatype());
    }

    /** True where the object is a thing. */
    public boolean joinsThings() {
        return datatype == null;
    }

    /** What facts have in common that join the same two things, in whichever direction, or give one thing the same value. */
    public String ends() {
        boolean turned = joinsThings() && object.compareTo(subject) < 0;
        return String.join(
                "\0", turned ? object : subject, turned ? subject : object, Objects.requireNonNullElse(datatype, ""));
    }

    @Override
    public int compareTo(FactKey other) {
        return ORDER.compare(this, other);
    }
}

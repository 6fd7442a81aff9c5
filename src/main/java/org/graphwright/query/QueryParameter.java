package org.graphwright.query;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A variable of a named query that the user may set.
 *
 * @param name the variable, without question mark
 * @param kind how its value is read
 * @param fallback the value taken if none is given; null if one must be given, {@link #ANY} if the variable then stays free
 * @param meaning what it is for, in a few words
 */
public record QueryParameter(
        String name, Kind kind, @Nullable String fallback, String meaning) {
    /** The fallback that leaves the variable free. */
    public static final String ANY = "any";

    /** How a value is read. */
    public enum Kind {
        /** A name or IRI of a thing in the graph. */
        THING,
        /** An id, web address, title or IRI of an article in the graph. */
        ARTICLE,
        /** A class of the ontology by its local name, or an IRI: what is of it or of one below it. */
        CLASS,
        /** A property of the ontology by its label or local name, or an IRI. */
        PROPERTY,
        /** A whole or decimal number. */
        NUMBER,
        /** A day, {@code YYYY-MM-DD}. */
        DATE,
        /** A string, as it is. */
        TEXT,
        /** Whatever it looks like: IRI, prefixed name, number, day, else a string. */
        VALUE;

        static Kind of(String word) {
            try {
                return valueOf(word.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw QueryFailure.usage("unknown kind of parameter '" + word
                        + "', it is one of thing, article, class, property, number, date, text, value");
            }
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public QueryParameter {
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(kind, "kind is null");
        Objects.requireNonNull(meaning, "meaning is null");
    }

    public boolean required() {
        return fallback == null;
    }
}

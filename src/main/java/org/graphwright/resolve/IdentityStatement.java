package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * What a user says of two things.
 *
 * @param one IRI of the one
 * @param other IRI of the other
 * @param same true for {@code owl:sameAs}, false for {@code owl:differentFrom}
 * @param where file and line, for messages
 */
public record IdentityStatement(String one, String other, boolean same, String where) implements Serializable {
    public IdentityStatement {
        requireNonNull(one, "one is null");
        requireNonNull(other, "other is null");
        requireNonNull(where, "where is null");
    }

    /** True where what one article calls by a name is said not to be a thing of the graph. */
    boolean partsUse() {
        return !same && one.indexOf('#') > 0 && other.indexOf('#') < 0;
    }
}

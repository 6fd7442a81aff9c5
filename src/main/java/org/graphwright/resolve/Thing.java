package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.graphwright.model.ClassName;

/**
 * Something that holds for all articles.
 *
 * @param iri its IRI
 * @param type name of its class
 * @param label the name used most
 * @param identifiers what it is called in files that many use, in order
 */
public record Thing(String iri, ClassName type, String label, List<Identifier> identifiers) implements Serializable {
    /**
     * An identifier.
     *
     * @param kind what kind it is
     * @param value a code, a number, an IRI or, of a score, a decimal number
     */
    public record Identifier(Kind kind, String value) implements Serializable {
        public Identifier {
            requireNonNull(kind, "kind is null");
            requireNonNull(value, "value is null");
        }
    }

    /** Kinds of identifiers. */
    public enum Kind {
        /** ISO 3166. */
        ISO_CODE,
        /** The number in GeoNames. */
        GEONAMES_ID,
        /** An IRI of the same thing elsewhere. */
        SAME_AS,
        /** How well the thing fits that of an authority file, from 0 to 1. */
        LINK_SCORE
    }

    public Thing {
        requireNonNull(iri, "iri is null");
        requireNonNull(type, "type is null");
        requireNonNull(label, "label is null");
        identifiers = List.copyOf(identifiers);
    }

    /** A thing without identifiers. */
    public Thing(String iri, ClassName type, String label) {
        this(iri, type, label, List.of());
    }
}

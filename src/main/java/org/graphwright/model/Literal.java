package org.graphwright.model;

import java.util.Objects;

/**
 * A value that is no entity: a date, a job title.
 *
 * @param value the lexical form, such as {@code 1953-06-15}
 * @param datatype the prefixed name of its XML Schema type, such as {@code xsd:date}, {@code xsd:gYear}, {@code xsd:string} or {@link
 *     #EDTF}
 */
public record Literal(String value, String datatype) {
    /** The type of dates that no XML Schema type has: the Extended Date/Time Format of the Library of Congress. */
    public static final String EDTF = "edtf:EDTF";

    public Literal {
        Objects.requireNonNull(value, "value is null");
        Objects.requireNonNull(datatype, "datatype is null");
    }
}

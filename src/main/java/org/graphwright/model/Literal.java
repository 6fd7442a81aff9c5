package org.graphwright.model;

import java.util.Objects;

/**
 * A value that is no entity: a date, a job title.
 *
 * @param value the lexical form, such as {@code 1953-06-15}
 * @param datatype the prefixed name of its XML Schema type, such as {@code xsd:date}, {@code xsd:gYear} or {@code xsd:string}
 */
public record Literal(String value, String datatype) {
    public Literal {
        Objects.requireNonNull(value, "value is null");
        Objects.requireNonNull(datatype, "datatype is null");
    }
}

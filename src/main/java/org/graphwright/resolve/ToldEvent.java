package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.graphwright.model.ClassName;

/**
 * Something that happened, as all articles tell of it together.
 *
 * @param iri its IRI: of one that has a name that of the named thing
 * @param type name of its class
 * @param label what happened in few words
 * @param date ISO 8601 value of when, the most precise one; empty where no article tells
 * @param articles how many articles tell of it, at least 1
 * @param named true where it has a name of its own
 */
public record ToldEvent(String iri, ClassName type, String label, String date, int articles, boolean named)
        implements Serializable {
    public ToldEvent {
        requireNonNull(iri, "iri is null");
        requireNonNull(type, "type is null");
        requireNonNull(label, "label is null");
        requireNonNull(date, "date is null");
    }
}

package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * In which unit a record is.
 *
 * @param iri the IRI that holds within the article
 * @param unit the unit's id
 * @param why why it is in it
 */
public record ResolvedRecord(String iri, String unit, Reason why) implements Serializable {
    public ResolvedRecord {
        requireNonNull(iri, "iri is null");
        requireNonNull(unit, "unit is null");
        requireNonNull(why, "why is null");
    }
}

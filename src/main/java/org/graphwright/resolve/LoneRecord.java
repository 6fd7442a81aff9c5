package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A record of a last name alone.
 *
 * @param placed the record
 * @param others ids of the clusters, and of units of last names alone, that a user states to be different
 */
public record LoneRecord(PlacedRecord placed, SortedSet<String> others) implements Serializable {
    public LoneRecord {
        requireNonNull(placed, "placed is null");
        others = new TreeSet<>(others);
    }

    /** Of which a user states nothing. */
    public LoneRecord(PlacedRecord placed) {
        this(placed, new TreeSet<>());
    }

    /** The word by which it comes together with full names. */
    public String word() {
        return placed.loneWord();
    }
}

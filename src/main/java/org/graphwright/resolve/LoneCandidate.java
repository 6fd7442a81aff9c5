package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A record of a person who may be meant by a last name alone.
 *
 * @param word the last name
 * @param placed the record
 * @param unit id of its unit
 * @param cluster id of its cluster
 * @param articles how many records with full names the cluster has
 * @param called true where the person is called so, false where only the own article may mean it by the word
 */
public record LoneCandidate(String word, PlacedRecord placed, String unit, String cluster, int articles, boolean called)
        implements Serializable {
    public LoneCandidate {
        requireNonNull(word, "word is null");
        requireNonNull(placed, "placed is null");
        requireNonNull(unit, "unit is null");
        requireNonNull(cluster, "cluster is null");
    }
}

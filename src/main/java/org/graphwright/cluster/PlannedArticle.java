package org.graphwright.cluster;

import java.io.Serializable;

/**
 * An article that is to be read.
 *
 * @param order see {@link ListedRow}
 * @param id that the graph has it by
 * @param contentHash tells whether it has changed since it was read
 */
record PlannedArticle(long order, String id, String contentHash) implements Serializable {
    /** Of two of one id the one that {@code build} would read. */
    static PlannedArticle first(PlannedArticle one, PlannedArticle other) {
        return one.order <= other.order ? one : other;
    }
}

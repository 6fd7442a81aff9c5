package org.graphwright.store;

import static java.util.Objects.requireNonNull;

/**
 * How an article came into the store.
 *
 * @param article the IRI of the article and its graph
 * @param shard the shard that it was loaded from
 * @param resolution a digest of what its things were taken for
 */
public record LogEntry(String article, String shard, String resolution) {
    public LogEntry {
        requireNonNull(article, "article is null");
        requireNonNull(shard, "shard is null");
        requireNonNull(resolution, "resolution is null");
    }
}

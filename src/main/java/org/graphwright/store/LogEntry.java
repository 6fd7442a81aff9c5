package org.graphwright.store;

import static java.util.Objects.requireNonNull;

import org.graphwright.ontology.Base;

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

    /** The same with the article's IRI in a graph of a base. */
    LogEntry in(Base base) {
        return new LogEntry(base.named(article), shard, resolution);
    }
}

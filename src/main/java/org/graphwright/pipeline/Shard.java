package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A finished batch of articles, or of removals: what an older one has of an article does not count any more.
 *
 * @param name its number, as in its files' names
 * @param version what its articles were read by
 * @param bytes how many bytes its extractions have, unpacked
 * @param entries its articles, in input order
 * @param removal true if its articles were taken out; it has no extractions
 */
record Shard(String name, String version, long bytes, List<ShardEntry> entries, boolean removal) {
    Shard {
        requireNonNull(name, "name is null");
        requireNonNull(version, "version is null");
        entries = List.copyOf(entries);
    }
}

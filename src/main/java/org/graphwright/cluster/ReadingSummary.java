package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.graphwright.article.Reject;

/**
 * What reading came to.
 *
 * @param given how many articles the input has
 * @param planned how many of them were new or changed
 * @param shards what was made of those
 * @param rejects what of the input is no article
 */
record ReadingSummary(long given, long planned, List<ReadShard> shards, List<Reject> rejects) {
    ReadingSummary {
        requireNonNull(shards, "shards is null");
        rejects = List.copyOf(rejects);
    }

    /** The same with other rejects before its own. */
    ReadingSummary after(List<Reject> others) {
        return new ReadingSummary(
                given,
                planned,
                shards,
                Stream.concat(others.stream(), rejects.stream()).toList());
    }

    long read() {
        return shards.stream().mapToLong(ReadShard::articles).sum();
    }
}

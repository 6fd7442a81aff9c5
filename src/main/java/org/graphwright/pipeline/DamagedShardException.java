package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.stream.Collectors;
import org.graphwright.model.ErrorCode;
import org.graphwright.model.GraphwrightException;

/** A finished shard is not as it was written; the message names its articles. */
final class DamagedShardException extends GraphwrightException {
    private static final long serialVersionUID = 1;

    /** Named each; of more their number is told. */
    private static final int MOST_NAMED = 10;

    private final transient Shard shard;

    /** @param file its extractions */
    DamagedShardException(Shard shard, String file, String reason, Throwable cause) {
        super(
                ErrorCode.DAMAGED,
                "the shard " + file + " is damaged (" + reason + "), which has the articles " + articles(shard),
                cause);
        this.shard = requireNonNull(shard, "shard is null");
    }

    Shard shard() {
        return shard;
    }

    private static String articles(Shard shard) {
        int more = shard.entries().size() - MOST_NAMED;
        return shard.entries().stream()
                        .limit(MOST_NAMED)
                        .map(ShardEntry::article)
                        .collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }
}

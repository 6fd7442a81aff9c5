package org.graphwright.query;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * Tells whether a query that failed was stopped meanwhile. A query is stopped by another thread, which takes away what it works with: it may
 * then fail in any way, such as that what it sorts is not there.
 */
public final class QueryWatch {
    private final long begun = System.nanoTime();
    private final long stops = RunningQueries.stops();
    private final Duration timeout;

    /**
     * Begins with the query.
     *
     * @param timeout after which it is stopped
     */
    public QueryWatch(Duration timeout) {
        this.timeout = requireNonNull(timeout, "timeout is null");
    }

    /** True where the time is over, or queries were stopped for want of memory. */
    public boolean isStopped() {
        return System.nanoTime() - begun >= timeout.toNanos() || RunningQueries.stops() != stops;
    }
}

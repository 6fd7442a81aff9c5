package org.graphwright.extract;

import static java.util.Objects.requireNonNull;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** How much processor time its thread has spent since this was made; another program on the machine changes nothing. */
final class ReadingTime {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Duration longest;
    private final long begun;

    ReadingTime(Duration longest) {
        this.longest = requireNonNull(longest, "longest is null");
        this.begun = threads.getCurrentThreadCpuTime();
    }

    /**
     * @param read characters that were read
     * @param length characters of the article
     * @throws SlowArticleException if that took longer than it may
     */
    void check(int read, int length) {
        Duration spent = Duration.ofNanos(threads.getCurrentThreadCpuTime() - begun);
        if (spent.compareTo(longest) > 0) {
            throw new SlowArticleException(read, length, longest);
        }
    }
}

package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.graphwright.extract.ArticlePool;
import org.graphwright.model.Article;
import org.graphwright.model.Extraction;

/** Reads one article after the other for a task, in a thread with a stack deep enough for long sentences, and not for ever. */
final class WatchedReader implements AutoCloseable {
    /** Times the limit, which is of the processor's time, until an article is given up that waits and does not work; by hand. */
    private static final int BY_THE_CLOCK = 60;

    /** Between two looks at the thread; by hand. */
    private static final long LOOK_MILLIS = 100;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final ReaderSpec spec;
    private final Duration longest;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread made = new Thread(null, work, "extract", ArticlePool.STACK_BYTES);
        made.setDaemon(true);
        return made;
    });
    private final Function<Article, Extraction> extractor;

    /**
     * @param longest how much processor time an article may take; what does not even use that, as when it waits for ever, has
     *     {@value #BY_THE_CLOCK} times as long by the clock
     */
    WatchedReader(ReaderSpec spec, Duration longest) throws IOException {
        this.spec = requireNonNull(spec, "spec is null");
        this.longest = requireNonNull(longest, "longest is null");
        this.extractor = spec.borrow();
    }

    /**
     * Reads an article.
     *
     * @throws UnreadableException if nothing can be made of it
     * @throws EndlessException if it takes too long; this reader is then worth nothing
     * @throws Error if the process is at its end
     */
    Extraction read(Article article) throws UnreadableException, InterruptedException {
        AtomicLong reader = new AtomicLong();
        AtomicLong usedBefore = new AtomicLong();
        Future<Extraction> reading = thread.submit(() -> {
            usedBefore.set(THREADS.getCurrentThreadCpuTime());
            reader.set(Thread.currentThread().getId());
            return extractor.apply(article);
        });
        long end = System.nanoTime() + longest.multipliedBy(BY_THE_CLOCK).toNanos();
        try {
            while (true) {
                try {
                    return reading.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    long used = reader.get() == 0 ? 0 : THREADS.getThreadCpuTime(reader.get()) - usedBefore.get();
                    if (used > longest.toNanos() || System.nanoTime() > end) {
                        throw new EndlessException(article.id() + " takes more than " + longest.toSeconds() + " s");
                    }
                }
            }
        } catch (ExecutionException e) {
            Throwable cause = requireNonNull(e.getCause());
            if (cause instanceof Error error && !(cause instanceof StackOverflowError)) {
                throw error;
            }
            throw new UnreadableException(cause);
        }
    }

    /** Only after {@link #read} has returned or said that nothing can be made of an article. */
    @Override
    public void close() throws IOException {
        thread.shutdown();
        spec.giveBack(extractor);
    }

    /** Nothing can be made of an article; the cause says why. */
    static final class UnreadableException extends Exception {
        private static final long serialVersionUID = 1;

        UnreadableException(Throwable cause) {
            super(cause);
        }
    }

    /** An article takes too long. */
    static final class EndlessException extends RuntimeException {
        private static final long serialVersionUID = 1;

        EndlessException(String message) {
            super(message);
        }
    }
}

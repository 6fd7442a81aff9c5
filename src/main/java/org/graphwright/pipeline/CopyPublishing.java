package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.graphwright.model.GraphwrightException;
import org.graphwright.store.WorkingCopy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the graph's next generation, from its shards as every build does, of the corrections that a {@link WorkingCopy} shows already. The copy
 * itself never becomes one.
 */
final class CopyPublishing implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CopyPublishing.class);

    /** One correction often follows another; the next generation is made when there was none for so long; by hand. */
    private static final long QUIET_MILLIS = 5000;

    /** No copy or generation takes longer to make; set by hand. */
    private static final long LONGEST_MINUTES = 30;

    private final Path graph;
    private final SharedLock lock;
    private final WorkingCopy copy;
    private final ResolutionMemory memory;
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, work -> {
        Thread made = new Thread(work, "next-of-copy");
        made.setDaemon(true);
        return made;
    });
    private @Nullable ScheduledFuture<?> awaited;

    /** @param memory of the graph's own store */
    CopyPublishing(Path graph, SharedLock lock, WorkingCopy copy, ResolutionMemory memory) {
        this.graph = requireNonNull(graph, "graph is null");
        this.lock = requireNonNull(lock, "lock is null");
        this.copy = requireNonNull(copy, "copy is null");
        this.memory = requireNonNull(memory, "memory is null");
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Tells what was found out of the copy as it is made, which says what the graph's own store says. */
    void begin(ResolutionMemory ofCopy) {
        memory.takeOver(ofCopy);
    }

    /** Somebody corrects: what was to be done after a while waits. */
    synchronized void hold() {
        if (awaited != null) {
            awaited.cancel(false);
        }
    }

    /** Makes the next generation when this was not called for a while. */
    synchronized void await() {
        hold();
        awaited = thread.schedule(this::publish, QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Does something when what is at work is done. */
    void afterwards(Runnable work) {
        if (!thread.isShutdown()) {
            thread.execute(work);
        }
    }

    /** Makes the next generation now, whatever the copy shows. */
    void makeNext() throws IOException {
        synchronized (memory) {
            try (SharedLock.Hold held = lock.take()) {
                GraphBuild.resolve(graph, BuildProgress.NONE, memory);
            }
        }
    }

    /**
     * Makes it of what the copy is still ahead, and no more. What is at work ends first: interrupted after its generation counts and before the
     * copy knows, it would leave the copy past, and what was corrected since out of the graph; and a copy made after all is closed would stay.
     */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LONGEST_MINUTES, TimeUnit.MINUTES)) {
                LOG.warn("the corrections are kept, but what was at work on them has not ended");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        publish();
    }

    private void publish() {
        synchronized (memory) {
            try (SharedLock.Hold held = lock.take()) {
                Optional<Long> changes = copy.publish();
                if (changes.isPresent()) {
                    try {
                        GraphBuild.resolve(graph, BuildProgress.NONE, memory);
                        copy.published(changes.get());
                    } finally {
                        copy.unpublished();
                    }
                }
            } catch (IOException | GraphwrightException e) {
                LOG.warn(
                        "the corrections are kept and shown, but not in the graph yet: {}",
                        String.valueOf(e.getMessage()));
            } catch (RuntimeException | OutOfMemoryError e) {
                LOG.warn("the corrections are kept and shown, but not in the graph yet", e);
            }
        }
    }
}

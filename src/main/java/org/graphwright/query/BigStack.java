package org.graphwright.query;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.graphwright.model.ErrorCode;
import org.graphwright.store.StoreException;
import org.graphwright.store.UnreadableNodeError;

/**
 * Runs a query on a thread of its own with a deep stack: unbounded property paths take a stack frame a hop, and a stack that
 * overflows in the caller's thread would take the caller along.
 */
public final class BigStack {
    /** For long chains of facts; by hand. */
    private static final long BYTES = 256L << 20;

    private BigStack() {}

    /**
     * Waits for the answer.
     *
     * @throws QueryFailure if the stack overflows nonetheless, or the caller is interrupted
     * @throws StoreException if the store is damaged
     */
    public static <T> T call(Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(null, task, "query", BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get();
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw QueryFailure.stopped("interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StackOverflowError) {
                throw QueryFailure.stopped(
                        "the query runs too deep, most likely a path with * or + over a long chain; give the path a fixed length");
            }
            if (e.getCause() instanceof UnreadableNodeError unreadable) {
                throw new StoreException(ErrorCode.STORE_DAMAGED, String.valueOf(unreadable.getMessage()), unreadable);
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}

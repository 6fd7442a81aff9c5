package org.graphwright.extract;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.graphwright.model.Article;

/**
 * Reads articles with several workers, each with a reader of its own and a stack deep enough for long sentences, and hands on what they
 * give in the order of the articles. An article that cannot be read does not stop the others.
 *
 * @param <R> what a reader makes of an article
 */
public final class ArticlePool<R> {
    /** Articles that wait for each worker: enough that none idles behind a long one, few enough to keep memory flat. */
    private static final int AHEAD = 4;

    /** Of a worker, for the recursion of parsers and patterns over long sentences; by hand. */
    public static final long STACK_BYTES = 64L << 20;

    private final int jobs;
    private final Supplier<Function<Article, R>> readers;

    /**
     * @param jobs number of workers, 1 or more
     * @param readers makes a reader for one worker, used by that worker's thread only
     */
    public ArticlePool(int jobs, Supplier<Function<Article, R>> readers) {
        if (jobs < 1) {
            throw new IllegalArgumentException("jobs must be 1 or more: " + jobs);
        }
        this.jobs = jobs;
        this.readers = requireNonNull(readers, "readers is null");
    }

    /**
     * Reads all of {@code articles}. Returns, or throws, when no worker is at work any more: what readers share may be closed then. The
     * calling thread takes the articles and what came of them.
     *
     * @param failed is given an article that could not be read, and why
     * @throws CancellationException if the calling thread is interrupted
     */
    public void run(Iterator<Article> articles, Consumer<R> each, BiConsumer<Article, Throwable> failed) {
        ExecutorService workers = Executors.newFixedThreadPool(jobs, task -> {
            Thread thread = new Thread(null, task, "extract", STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        });
        Deque<Pending<R>> pending = new ArrayDeque<>();
        try {
            ThreadLocal<Function<Article, R>> own = ThreadLocal.withInitial(readers);
            while (articles.hasNext()) {
                Article article = articles.next();
                pending.add(
                        new Pending<>(article, workers.submit(() -> own.get().apply(article))));
                if (pending.size() >= jobs * AHEAD) {
                    take(pending.remove(), each, failed);
                }
            }
            while (!pending.isEmpty()) {
                take(pending.remove(), each, failed);
            }
        } finally {
            // No interrupt: it would close the files of what is just being loaded.
            pending.forEach(waiting -> waiting.result().cancel(false));
            awaitEnd(workers);
        }
    }

    private record Pending<R>(Article article, Future<R> result) {}

    private static <R> void take(Pending<R> next, Consumer<R> each, BiConsumer<Article, Throwable> failed) {
        R result;
        try {
            // a result that is there already is given to interrupted callers, too
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            result = next.result().get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof Error error && !(cause instanceof StackOverflowError)) {
                throw error;
            }
            failed.accept(next.article(), cause);
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
        each.accept(result);
    }

    private static void awaitEnd(ExecutorService workers) {
        workers.shutdown();
        boolean interrupted = false;
        boolean ended = false;
        while (!ended) {
            try {
                ended = workers.awaitTermination(1, TimeUnit.HOURS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.graphwright.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.graphwright.model.Article;
import org.graphwright.model.Extraction;

/** Reads articles with several workers, each with its own extractor, and hands the extractions on in the order of the articles. */
public final class ParallelExtraction {
    /** Articles that wait for each worker: enough that none idles behind a long one, few enough to keep memory flat. */
    private static final int AHEAD = 4;

    private final Extractors extractors;
    private final int jobs;

    /** @param jobs number of workers, 1 or more */
    public ParallelExtraction(Extractors extractors, int jobs) {
        this.extractors = Objects.requireNonNull(extractors, "extractors is null");
        if (jobs < 1) {
            throw new IllegalArgumentException("jobs must be 1 or more: " + jobs);
        }
        this.jobs = jobs;
    }

    /**
     * Reads all of {@code articles}; {@code each} is called by the calling thread.
     *
     * @throws IllegalStateException if an article cannot be extracted; the message names it
     */
    public void run(Iterator<Article> articles, Consumer<Extraction> each) {
        ExecutorService workers = Executors.newFixedThreadPool(jobs);
        try {
            ThreadLocal<Extractor> own = ThreadLocal.withInitial(extractors::newExtractor);
            Deque<Pending> pending = new ArrayDeque<>();
            while (articles.hasNext() || !pending.isEmpty()) {
                if (articles.hasNext() && pending.size() < jobs * AHEAD) {
                    Article article = articles.next();
                    pending.add(
                            new Pending(article, workers.submit(() -> own.get().extract(article))));
                } else {
                    each.accept(finish(pending.remove()));
                }
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private record Pending(Article article, Future<Extraction> extraction) {}

    private static Extraction finish(Pending pending) {
        try {
            return pending.extraction().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    pending.article().source() + ": cannot be extracted: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}

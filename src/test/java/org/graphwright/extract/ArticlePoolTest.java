package org.graphwright.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.graphwright.model.Article;
import org.junit.jupiter.api.Test;

class ArticlePoolTest {
    private final List<String> read = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();

    @Test
    void whatWasReadComesInTheOrderOfTheArticles() {
        AtomicInteger readers = new AtomicInteger();
        new ArticlePool<>(3, () -> {
                    readers.incrementAndGet();
                    return Article::id;
                })
                .run(articles(100).iterator(), read::add, this::fail);
        assertThat(read).containsExactlyElementsOf(ids(0, 100));
        assertThat(readers.get()).as("a reader a worker").isBetween(1, 3);
    }

    @Test
    void oneBadArticleDoesNotStopTheOthers() {
        Function<Article, String> reader = article -> {
            if (article.id().equals("1")) {
                throw new IllegalStateException("cannot read this");
            }
            return article.id().equals("2") ? "" + depth(article, Integer.MAX_VALUE) : article.id();
        };
        new ArticlePool<>(2, () -> reader).run(articles(5).iterator(), read::add, this::fail);
        assertThat(read).containsExactly("0", "3", "4");
        assertThat(failed).containsExactly("1 java.lang.IllegalStateException", "2 java.lang.StackOverflowError");
    }

    /** With a stack of the usual size it ends at some ten thousand calls. */
    @Test
    void stacksAreDeep() {
        new ArticlePool<>(1, () -> article -> "" + depth(article, 200_000))
                .run(articles(1).iterator(), read::add, this::fail);
        assertThat(failed).isEmpty();
        assertThat(read).containsExactly("200000");
    }

    @Test
    void whatIsNoArticlesFaultIsThrown() {
        ArticlePool<String> pool = new ArticlePool<>(2, () -> article -> {
            throw new OutOfMemoryError("none left");
        });
        assertThatThrownBy(() -> pool.run(articles(3).iterator(), read::add, this::fail))
                .isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void nobodyIsAtWorkAnyMoreWhenItIsStopped() {
        AtomicInteger atWork = new AtomicInteger();
        CountDownLatch stopped = new CountDownLatch(1);
        Function<Article, String> reader = article -> {
            atWork.incrementAndGet();
            if (!article.id().equals("0")) {
                await(stopped);
            }
            atWork.decrementAndGet();
            return article.id();
        };
        assertThatThrownBy(() -> new ArticlePool<>(2, () -> reader)
                        .run(
                                articles(30).iterator(),
                                id -> {
                                    stopped.countDown();
                                    throw new IllegalArgumentException("the output is closed");
                                },
                                this::fail))
                .hasMessage("the output is closed");
        assertThat(atWork).hasValue(0);
    }

    @Test
    void anInterruptedCallerIsToldAndStaysInterrupted() {
        ArticlePool<String> pool = new ArticlePool<>(1, () -> Article::id);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> pool.run(articles(20).iterator(), read::add, this::fail))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private void fail(Article article, Throwable cause) {
        failed.add(article.id() + " " + cause.getClass().getName());
    }

    private static int depth(Article article, int wanted) {
        return wanted == 0 || article.text().isEmpty() ? 0 : 1 + depth(article, wanted - 1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Article> articles(int count) {
        return ids(0, count).stream()
                .map(id -> new Article(id, "Some text.", null, null, null, "test"))
                .toList();
    }

    private static List<String> ids(int from, int to) {
        return IntStream.range(from, to).mapToObj(String::valueOf).toList();
    }
}

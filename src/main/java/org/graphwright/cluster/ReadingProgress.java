package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.io.PrintStream;
import java.util.Locale;
import org.apache.spark.scheduler.AccumulableInfo;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import scala.jdk.javaapi.CollectionConverters;

/** Tells how many articles are read, from what Spark counts; its own pages show the same. Tasks that are done again count again here. */
final class ReadingProgress extends SparkListener {
    /** The counter of articles. */
    static final String ARTICLES = "articles read";

    /** The counter of their words. */
    static final String WORDS = "words read";

    /** Two seconds between two lines; by hand. */
    private static final long PAUSE_NANOS = 2_000_000_000L;

    private final PrintStream err;
    private long articles;
    private long words;
    private long told;
    private long toldArticles;

    ReadingProgress(PrintStream err) {
        this.err = requireNonNull(err, "err is null");
    }

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd end) {
        for (AccumulableInfo each : CollectionConverters.asJava(end.taskInfo().accumulables())) {
            if (each.name().contains(ARTICLES) && each.update().isDefined()) {
                articles += Long.parseLong(String.valueOf(each.update().get()));
            } else if (each.name().contains(WORDS) && each.update().isDefined()) {
                words += Long.parseLong(String.valueOf(each.update().get()));
            }
        }
        if (articles > toldArticles && System.nanoTime() - told > PAUSE_NANOS) {
            told = System.nanoTime();
            toldArticles = articles;
            err.println(String.format(Locale.ROOT, "%,d articles, %,d words read", articles, words));
        }
    }
}

package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.graphwright.pipeline.ListedArticle;
import scala.Tuple2;

/** What the lists of the output's finished shards have, by the articles' IRIs. */
final class KnownArticles implements PairFlatMapFunction<String, String, KnownArticles.Known> {
    private static final long serialVersionUID = 1;

    /**
     * An article of a shard.
     *
     * @param list the name of the shard's list; of two the later one counts
     */
    record Known(String list, String contentHash, String version) implements Serializable {
        static Known newer(Known one, Known other) {
            return one.list.compareTo(other.list) >= 0 ? one : other;
        }

        /** True where reading it again would give the same. */
        boolean isAs(PlannedArticle article, String reading) {
            return contentHash.equals(article.contentHash()) && digest(version).equals(digest(reading));
        }

        private static String digest(String version) {
            return version.substring(version.lastIndexOf(' ') + 1);
        }
    }

    private final Storage output;

    KnownArticles(Storage output) {
        this.output = requireNonNull(output, "output is null");
    }

    @Override
    public Iterator<Tuple2<String, Known>> call(String list) throws IOException {
        String text = new String(output.read("shards/" + list), StandardCharsets.UTF_8);
        return ListedArticle.of(list, text.lines().toList()).stream()
                .map(article ->
                        new Tuple2<>(article.article(), new Known(list, article.contentHash(), article.version())))
                .iterator();
    }
}

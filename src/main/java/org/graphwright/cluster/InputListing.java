package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.graphwright.article.ArticleIds;
import org.graphwright.article.Reject;
import org.graphwright.graph.ContentHash;
import org.graphwright.model.Article;
import org.graphwright.ontology.Iris;
import scala.Tuple2;

/** Looks through the input without reading what the articles say: which there are, by which ids, and whether they have changed. */
final class InputListing {
    private InputListing() {}

    /** A file's articles and rejects. */
    static final class Files implements FlatMapFunction<InputFile, ListedRow> {
        private static final long serialVersionUID = 1;

        private final ArticleSource source;

        Files(ArticleSource source) {
            this.source = requireNonNull(source, "source is null");
        }

        @Override
        public Iterator<ListedRow> call(InputFile file) {
            Deque<ListedRow> rejects = new ArrayDeque<>();
            Iterator<Article> articles = source.read(file, reject -> rejects.add(row(file, reject)));
            return new Iterator<>() {
                private long index;

                @Override
                public boolean hasNext() {
                    return articles.hasNext() || !rejects.isEmpty();
                }

                @Override
                public ListedRow next() {
                    return rejects.isEmpty() ? row(file, index++, articles.next()) : rejects.remove();
                }
            };
        }

        private static ListedRow row(InputFile file, Reject reject) {
            return new ListedRow(ListedRow.order(file, 0), reject.path(), 0, "", "", "", reject.reason());
        }

        private static ListedRow row(InputFile file, long index, Article article) {
            String second = ArticleIds.second(article);
            return new ListedRow(
                    ListedRow.order(file, index),
                    article.id(),
                    ArticleIds.hash(article),
                    ContentHash.of(article),
                    second,
                    ContentHash.of(article.withId(second)),
                    null);
        }
    }

    /** Of the articles of one id the first has it, those that say the same are left out, and the others have another; by their IRIs. */
    static final class Names
            implements PairFlatMapFunction<Tuple2<String, Iterable<ListedRow>>, String, PlannedArticle> {
        private static final long serialVersionUID = 1;

        @Override
        public Iterator<Tuple2<String, PlannedArticle>> call(Tuple2<String, Iterable<ListedRow>> ofOneId) {
            List<ListedRow> rows = new ArrayList<>();
            ofOneId._2().forEach(rows::add);
            rows.sort(Comparator.comparingLong(ListedRow::order));
            ListedRow first = rows.get(0);
            return rows.stream()
                    .filter(row -> row == first || row.hash() != first.hash())
                    .map(row -> row == first
                            ? new PlannedArticle(row.order(), row.id(), row.contentHash())
                            : new PlannedArticle(row.order(), row.secondId(), row.secondHash()))
                    .map(article -> new Tuple2<>(Iris.article(article.id()), article))
                    .iterator();
        }
    }
}

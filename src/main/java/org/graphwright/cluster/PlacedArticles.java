package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.graphwright.model.Article;
import scala.Tuple2;

/** Reads files again, of which only the articles go on that are to be read, each to its place among those. */
final class PlacedArticles
        implements PairFlatMapFunction<
                Tuple2<Long, Tuple2<InputFile, Iterable<PlacedArticles.Place>>>, Long, ShardReading.Placed> {
    private static final long serialVersionUID = 1;

    /** @param number of the article among those that are to be read, from 0 */
    record Place(PlannedArticle article, long number) implements Serializable {}

    private final ArticleSource source;

    PlacedArticles(ArticleSource source) {
        this.source = requireNonNull(source, "source is null");
    }

    @Override
    public Iterator<Tuple2<Long, ShardReading.Placed>> call(
            Tuple2<Long, Tuple2<InputFile, Iterable<Place>>> ofOneFile) {
        Map<Long, Place> places = new HashMap<>();
        ofOneFile
                ._2()
                ._2()
                .forEach(place -> places.put(ListedRow.index(place.article().order()), place));
        Iterator<Article> articles = source.read(ofOneFile._2()._1(), reject -> {});
        long[] index = {0};
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(articles, 0), false)
                .map(article -> new Tuple2<>(places.get(index[0]++), article))
                .filter(found -> found._1() != null)
                .map(found -> {
                    PlannedArticle planned = found._1().article();
                    return new Tuple2<>(
                            found._1().number(),
                            new ShardReading.Placed(
                                    planned, ArticleRow.of(found._2().withId(planned.id()))));
                })
                .iterator();
    }
}

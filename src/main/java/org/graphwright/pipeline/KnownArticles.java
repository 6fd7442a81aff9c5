package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.graphwright.article.PathEnds;
import org.graphwright.graph.ContentHash;
import org.graphwright.model.Article;
import org.graphwright.ontology.Iris;

/**
 * The articles of a graph by what they say. Older versions named files as the user wrote them ({@code ./2019/1.txt}), and a file may have
 * come in by itself: what says the same, and whose id is an end of the other's, is the same article.
 */
final class KnownArticles {
    private record Known(ShardEntry entry, Shard shard) {}

    private final StoredReadings stored;

    /** By what tells nearly what they say: the hash of sketch, number of words and day. */
    private final Map<Integer, List<Known>> articles = new HashMap<>();

    private final SortedMap<String, Shard> newest;
    private final Map<String, String> ids = new HashMap<>();

    KnownArticles(StoredReadings stored) {
        this.stored = requireNonNull(stored, "stored is null");
        List<Shard> shards = stored.shards();
        this.newest = ShardList.newest(shards);
        for (Shard shard : shards) {
            for (ShardEntry entry : shard.entries()) {
                if (shard.equals(newest.get(entry.article()))) {
                    int sketch = Objects.hash(entry.sketch(), entry.words(), entry.date());
                    articles.computeIfAbsent(sketch, none -> new ArrayList<>(1)).add(new Known(entry, shard));
                }
            }
        }
    }

    /** The article, by the id that the graph has it by; by its own if it is new. */
    Article known(Article article) {
        if (newest.isEmpty() || newest.containsKey(Iris.article(article.id()))) {
            return article;
        }
        String date = article.date() == null ? "" : article.date().toString();
        int sketch = Objects.hash(TextSketch.of(article.text()), ReadArticle.words(article.text()), date);
        return articles.getOrDefault(sketch, List.of()).stream()
                .filter(known -> isSame(known, article))
                .map(known -> article.withId(idOf(known)))
                .findFirst()
                .orElse(article);
    }

    private boolean isSame(Known known, Article article) {
        String id = idOf(known);
        boolean oneFile = isEnd(id, article.id()) || isEnd(article.id(), id);
        return oneFile
                && ContentHash.of(article.withId(id)).equals(known.entry().contentHash());
    }

    /** Read from the shard, since an IRI does not tell the id. */
    private String idOf(Known known) {
        if (!ids.containsKey(known.entry().article())) {
            stored.read(known.shard(), extraction -> {
                String id = extraction.article().id();
                ids.put(Iris.article(id), id);
            });
        }
        return ids.getOrDefault(known.entry().article(), "");
    }

    private static boolean isEnd(String end, String path) {
        return PathEnds.of(path).contains(end.replaceFirst("^(\\.{1,2}/)+", ""));
    }
}

package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.article.PathEnds;
import org.graphwright.graph.ContentHash;
import org.graphwright.model.Article;
import org.graphwright.ontology.Iris;

/**
 * The articles of a graph by what they say. Older versions named files as the user wrote them ({@code ./2019/1.txt}), and a file may have
 * come in by itself: what says the same, and whose id is an end of the other's, is the same article. So is, of articles with one id, the one
 * that says the same, whichever is read first.
 */
final class KnownArticles {
    /** An id with digits of the content behind it, which the second article of one id has. */
    private static final Pattern SECOND = Pattern.compile("(?s).+-[0-9a-f]{8}");

    private static final Pattern SECOND_IRI = Pattern.compile("(.+)-[0-9a-f]{8}-[^-]+");

    /** As many as {@code SECOND} has. */
    private static final int DIGITS = 8;

    private record Known(ShardEntry entry, Shard shard) {}

    private final StoredReadings stored;

    /** By what tells nearly what they say: the hash of sketch, number of words and day. */
    private final Map<Integer, List<Known>> articles = new HashMap<>();

    private final SortedMap<String, Shard> newest;
    private final Map<String, String> ids = new HashMap<>();

    /** What the IRIs of such articles begin with, without the digits. */
    private final Set<String> withSecond = new HashSet<>();

    KnownArticles(StoredReadings stored) {
        this.stored = requireNonNull(stored, "stored is null");
        List<Shard> shards = stored.shards();
        this.newest = ShardList.newest(shards);
        for (Shard shard : shards) {
            for (ShardEntry entry : shard.entries()) {
                if (shard.equals(newest.get(entry.article()))) {
                    Matcher second = SECOND_IRI.matcher(entry.article());
                    if (second.matches()) {
                        withSecond.add(second.group(1));
                    }
                    int sketch = Objects.hash(entry.sketch(), entry.words(), entry.date());
                    articles.computeIfAbsent(sketch, none -> new ArrayList<>(1)).add(new Known(entry, shard));
                }
            }
        }
    }

    /** The article, by the id that the graph has it by; by its own if it is new. */
    Article known(Article article) {
        boolean taken = newest.containsKey(Iris.article(article.id()));
        if (newest.isEmpty() || taken && !hasSecond(article.id())) {
            return article;
        }
        String date = article.date() == null ? "" : article.date().toString();
        int sketch = Objects.hash(TextSketch.of(article.text()), ReadArticle.words(article.text()), date);
        return articles.getOrDefault(sketch, List.of()).stream()
                .filter(known -> isSame(known, article, taken))
                .map(known -> article.withId(idOf(known)))
                .findFirst()
                .orElse(article);
    }

    /** True if the graph may have articles of one id and other words than its first. */
    private boolean hasSecond(String id) {
        String iri = Iris.article(id);
        return withSecond.contains(iri.substring(0, Math.max(0, iri.lastIndexOf('-'))));
    }

    private boolean isSame(Known known, Article article, boolean taken) {
        String id = idOf(known);
        boolean oneId = first(id).equals(first(article.id()));
        boolean oneFile = oneId || !taken && (isEnd(id, article.id()) || isEnd(article.id(), id));
        return oneFile
                && ContentHash.of(article.withId(id)).equals(known.entry().contentHash());
    }

    /** The id that the first of the articles with one id has. */
    private static String first(String id) {
        return SECOND.matcher(id).matches() ? id.substring(0, id.length() - DIGITS - 1) : id;
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

package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.graphwright.ontology.Iris;

/** Finds the events that no words tell of any more, since users rejected what was read there; only the articles that this concerns are read. */
final class UntoldEvents {
    private final ShardFolder folder;

    UntoldEvents(ShardFolder folder) {
        this.folder = requireNonNull(folder, "folder is null");
    }

    /**
     * Their IRIs within their articles.
     *
     * @param newest for each article the shard that counts
     */
    Set<String> of(List<Shard> shards, Map<String, String> newest, GraphCorrections corrections) {
        Set<String> articles = corrections.articlesOfTellings();
        Set<String> untold = new TreeSet<>();
        for (Shard shard : shards) {
            if (articles.stream().anyMatch(article -> shard.name().equals(newest.get(article)))) {
                folder.read(
                        shard,
                        article -> articles.contains(article) && shard.name().equals(newest.get(article)),
                        extraction -> {
                            String article = Iris.article(extraction.article().id());
                            corrections.untold(extraction).forEach(event -> untold.add(Iris.inArticle(article, event)));
                        });
            }
        }
        return untold;
    }
}

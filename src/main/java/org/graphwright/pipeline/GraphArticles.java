package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.graphwright.ontology.Iris;
import org.graphwright.store.GraphForm;

/** Which articles a graph has, as its shards' lists say when this is made. */
public final class GraphArticles {
    private final Set<String> articles;

    /**
     * @param folder the graph's folder; without a graph there are none
     * @throws org.graphwright.store.StoreException if the graph has another form than this version reads
     */
    public GraphArticles(Path folder) {
        Path shards = requireNonNull(folder, "folder is null").resolve("shards");
        new GraphForm(folder).require();
        this.articles = Files.isDirectory(shards)
                ? Set.copyOf(ShardList.newest(new ShardFolder(shards).shards()).keySet())
                : Set.of();
    }

    /** True if it has the article of an id. */
    public boolean has(String articleId) {
        return articles.contains(Iris.article(articleId));
    }
}

package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graphwright.model.Extraction;
import org.graphwright.ontology.Iris;

/** What was read in the articles of a graph, from its shards. */
final class StoredArticles {
    private final ShardFolder folder;

    /** @param graph the graph's folder */
    StoredArticles(Path graph) throws IOException {
        this.folder = new ShardFolder(graph.resolve("shards"))
                .with(new PartedMentions(new CorrectionFolder(requireNonNull(graph, "graph is null")).read()));
    }

    /** What was read last in the article of an IRI, with its mentions as users have them. */
    Optional<Extraction> find(String iri) {
        Shard shard = ShardList.newest(folder.shards()).get(iri);
        List<Extraction> found = new ArrayList<>();
        if (shard != null && !shard.removal()) {
            folder.read(shard, extraction -> {
                if (Iris.article(extraction.article().id()).equals(iri)) {
                    found.add(extraction);
                }
            });
        }
        return found.stream().findFirst();
    }
}

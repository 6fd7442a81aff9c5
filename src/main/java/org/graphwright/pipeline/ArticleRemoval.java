package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.graphwright.article.PathEnds;
import org.graphwright.explore.OverviewNotes;
import org.graphwright.model.RdfCharacters;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.Ontology;
import org.graphwright.store.FileReason;
import org.graphwright.store.GraphLock;
import org.graphwright.store.GraphStore;
import org.graphwright.store.KeptBase;

/**
 * Takes articles out of a graph, with all that only they say. That they are out is written down, durably, before the store changes: after
 * a kill the same removal, or any build, brings the store up to date. They stay out until they are built or added anew.
 */
public final class ArticleRemoval {
    private static final String NO_VERSION = "-";

    private final Path folder;
    private final BuildProgress progress;

    public ArticleRemoval(Path folder, BuildProgress progress) {
        this.folder = requireNonNull(folder, "folder is null");
        this.progress = requireNonNull(progress, "progress is null");
    }

    /**
     * Removes.
     *
     * @param names articles' ids, IRIs, web addresses or files
     * @throws org.graphwright.store.StoreException if the folder has no graph
     */
    public RemovalSummary remove(Collection<String> names) {
        GraphStore.requireExisting(folder);
        try (GraphLock lock = GraphLock.take(folder);
                GraphStore store = GraphStore.open(folder, new OverviewNotes(ontology()))) {
            ShardFolder shardFolder = new ShardFolder(folder.resolve("shards"));
            List<Shard> shards = shardFolder.shards();
            Set<String> here = ShardList.newest(shards).keySet();
            Set<String> removedBefore = shards.stream()
                    .filter(Shard::removal)
                    .flatMap(shard -> shard.entries().stream())
                    .map(ShardEntry::article)
                    .collect(Collectors.toSet());
            SortedSet<String> removed = new TreeSet<>();
            List<String> gone = new ArrayList<>();
            List<String> unknown = new ArrayList<>();
            KeptBase base = new KeptBase(folder);
            for (String given : names) {
                String name = RdfCharacters.clean(given);
                List<String> candidates = new ArrayList<>(List.of(base.own(name), Iris.article(name)));
                candidates.addAll(store.articlesAt(name));
                List<String> meant = candidates.stream().filter(here::contains).toList();
                Optional<String> file = fileOf(name, here);
                if (!meant.isEmpty()) {
                    removed.addAll(meant);
                } else if (file.isPresent()) {
                    removed.add(file.get());
                } else if (candidates.stream().anyMatch(removedBefore::contains)
                        || fileOf(name, removedBefore).isPresent()) {
                    gone.add(name);
                } else {
                    unknown.add(name);
                }
            }
            if (!removed.isEmpty()) {
                int last = Integer.parseInt(shards.get(shards.size() - 1).name());
                shardFolder.writeRemoval(last + 1, NO_VERSION, List.copyOf(removed));
            }
            Ontology ontology = ontology();
            LoadSummary loaded = new StoreLoading(
                            shardFolder, new GraphResolution(folder, ontology), ontology, progress)
                    .load(store);
            return new RemovalSummary(List.copyOf(removed), gone, unknown, loaded.articles());
        } catch (IOException e) {
            throw new BuildException("cannot write to " + folder + ": " + FileReason.of(e), e);
        }
    }

    private Ontology ontology() throws IOException {
        return new SettingsFolder(folder).read().ontology();
    }

    /** The article read from a file, which is named by an end of its path: by the longest that names one. */
    private static Optional<String> fileOf(String path, Set<String> articles) {
        String whole = Path.of("").toAbsolutePath() + "/" + path.replaceFirst("^(\\./)+", "");
        return PathEnds.of(path.startsWith("/") ? path : whole).stream()
                .map(Iris::article)
                .filter(articles::contains)
                .findFirst();
    }
}

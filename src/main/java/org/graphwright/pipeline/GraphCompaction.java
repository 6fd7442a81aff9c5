package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.graphwright.explore.OverviewNotes;
import org.graphwright.store.FileReason;
import org.graphwright.store.GraphLock;
import org.graphwright.store.GraphStore;
import org.graphwright.store.LogEntry;
import org.graphwright.store.StoreSize;

/** Gives back the disk space of what was replaced and removed; what the graph says stays as it is. */
public final class GraphCompaction {
    private final Path folder;

    /** @param folder the graph's folder */
    public GraphCompaction(Path folder) {
        this.folder = requireNonNull(folder, "folder is null");
    }

    /**
     * Compacts the store and takes away the shards of which nothing counts any more.
     *
     * @return how many shards were taken away
     * @throws org.graphwright.store.StoreException if there is no graph, or another process has it open
     */
    public int compact() {
        GraphStore.requireExisting(folder);
        try (GraphLock lock = GraphLock.take(folder);
                GraphStore store = GraphStore.open(
                        folder,
                        new OverviewNotes(new SettingsFolder(folder).read().ontology()))) {
            // beside the copy stands the compact one
            Room.checkChange(store, new StoreSize(store).bytes());
            store.compact();
            ShardFolder shards = new ShardFolder(folder.resolve("shards"));
            List<Shard> dead = dead(shards.shards(), store.log());
            dead.forEach(shards::delete);
            return dead.size();
        } catch (IOException e) {
            throw new BuildException("cannot write to " + folder + ": " + FileReason.of(e), e);
        }
    }

    /**
     * Shards of articles of which none counts; removals of what no shard before them has that stays. What the store still has of them
     * stays, too: it is not up to date then. Those of articles come first, so that none comes back to life if the process is killed.
     */
    private static List<Shard> dead(List<Shard> shards, Map<String, LogEntry> log) {
        Set<String> used = ShardList.newest(shards).values().stream()
                .map(Shard::name)
                .collect(Collectors.toCollection(HashSet::new));
        log.values().forEach(entry -> used.add(entry.shard()));
        List<Shard> dead = new ArrayList<>(shards.stream()
                .filter(shard -> !shard.removal() && !used.contains(shard.name()))
                .toList());
        Set<String> before = new HashSet<>();
        for (Shard shard : shards) {
            List<String> articles =
                    shard.entries().stream().map(ShardEntry::article).toList();
            if (!shard.removal() && used.contains(shard.name())) {
                before.addAll(articles);
            } else if (shard.removal()
                    && articles.stream().noneMatch(article -> before.contains(article) || log.containsKey(article))) {
                dead.add(shard);
            }
        }
        return dead;
    }
}

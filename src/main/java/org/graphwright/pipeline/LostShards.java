package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graphwright.model.ErrorCode;
import org.graphwright.store.GraphStore;
import org.graphwright.store.LogEntry;

/** An article leaves the store where a list takes it out, or its shard was set aside, and not because its shard has vanished. */
final class LostShards {
    private final ShardFolder folder;

    LostShards(ShardFolder folder) {
        this.folder = requireNonNull(folder, "folder is null");
    }

    /**
     * The same before a graph is made anew, whose store may be damaged: of one that cannot be read nobody knows what it had.
     *
     * @throws BuildException if an article of the store is in none of them, or there are neither shards nor a store
     */
    void check(List<Shard> shards, Path graph) {
        Map<String, LogEntry> log;
        try (GraphStore store = GraphStore.openExisting(graph)) {
            log = store.log();
        } catch (RuntimeException e) {
            if (shards.isEmpty()) {
                throw new BuildException(ErrorCode.NO_GRAPH, "no graph in " + graph, e);
            }
            return;
        }
        check(shards, log);
    }

    /**
     * Sees to it that nothing goes with shards that are gone.
     *
     * @param shards those that are there
     * @param log what the store has
     * @throws BuildException if an article of the store is in none of them
     */
    void check(List<Shard> shards, Map<String, LogEntry> log) {
        Set<String> aside = folder.setAside();
        Set<String> told = new HashSet<>();
        shards.forEach(shard -> shard.entries().forEach(entry -> told.add(entry.article())));
        List<LogEntry> lost = log.values().stream()
                .filter(entry -> !told.contains(entry.article()) && !aside.contains(entry.shard()))
                .toList();
        if (!lost.isEmpty()) {
            throw new BuildException(
                    ErrorCode.DAMAGED,
                    "articles of the graph, " + lost.size() + " in all, are in shards that are gone, such as "
                            + lost.get(0).shard() + " with " + lost.get(0).article()
                            + "; the graph is as it was: put the files of its folder shards back, or build these articles"
                            + " again from their files",
                    null);
        }
    }
}

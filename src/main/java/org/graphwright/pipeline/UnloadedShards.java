package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import java.util.stream.Collectors;
import org.graphwright.store.GraphStore;
import org.graphwright.store.LogEntry;

/** The finished shards that no load has met yet, as after a kill: one that cannot be read is set aside, so that it stops nothing. */
final class UnloadedShards {
    private final ShardFolder folder;
    private final BuildProgress progress;

    UnloadedShards(ShardFolder folder, BuildProgress progress) {
        this.folder = requireNonNull(folder, "folder is null");
        this.progress = requireNonNull(progress, "progress is null");
    }

    /** Reads each as a load would; what is set aside counts no more, and its articles are read again when they are given again. */
    void check(GraphStore store) {
        Set<String> loaded = store.log().values().stream().map(LogEntry::shard).collect(Collectors.toSet());
        for (Shard shard : folder.shards()) {
            if (!shard.removal() && !loaded.contains(shard.name())) {
                try {
                    folder.check(shard);
                    folder.read(shard, extraction -> {});
                } catch (DamagedShardException e) {
                    progress.step("the shard " + shard.name() + " cannot be read and was set aside in "
                            + folder.setAside(shard) + "; its articles are read again when they are given: "
                            + shard.entries().stream().map(ShardEntry::article).collect(Collectors.joining(", ")));
                }
            }
        }
    }
}

package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.graphwright.resolve.EntityRecord;
import org.graphwright.resolve.RecordSource;

/** What the articles of a folder's shards say of their things, read from the disk each time. */
final class ShardRecords implements RecordSource {
    private final ShardFolder folder;
    private final List<Shard> shards;
    private final Map<String, String> newest;

    /** What all shards say that counts. */
    ShardRecords(ShardFolder folder) {
        this(folder, folder.shards());
    }

    private ShardRecords(ShardFolder folder, List<Shard> shards) {
        this(folder, shards, ShardList.newestNames(shards));
    }

    /** @param newest for each article the shard that counts */
    ShardRecords(ShardFolder folder, List<Shard> shards, Map<String, String> newest) {
        this.folder = requireNonNull(folder, "folder is null");
        this.shards = List.copyOf(shards);
        this.newest = requireNonNull(newest, "newest is null");
    }

    @Override
    public void forEachArticle(Consumer<List<EntityRecord>> action) {
        for (Shard shard : shards) {
            boolean counts =
                    shard.entries().stream().anyMatch(entry -> shard.name().equals(newest.get(entry.article())));
            if (!shard.removal() && counts) {
                SortedMap<String, List<EntityRecord>> articles = new TreeMap<>();
                folder.things(shard, new ThingsFile()).stream()
                        .filter(entity -> shard.name().equals(newest.get(entity.article())))
                        .forEach(entity -> articles.computeIfAbsent(entity.article(), key -> new ArrayList<>())
                                .add(entity));
                articles.values().forEach(action);
            }
        }
    }

    /** All of it at once. */
    List<EntityRecord> read() {
        List<EntityRecord> records = new ArrayList<>();
        forEachArticle(records::addAll);
        return records;
    }
}

package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.graphwright.resolve.EntityRecord;

/** What the articles of a folder's shards say of their things. */
final class ShardRecords {
    private final ShardFolder folder;

    ShardRecords(ShardFolder folder) {
        this.folder = requireNonNull(folder, "folder is null");
    }

    /** Reads what all shards say that counts. */
    List<EntityRecord> read() {
        List<Shard> shards = folder.shards();
        Map<String, String> newest = new TreeMap<>();
        ShardList.newest(shards).forEach((article, shard) -> newest.put(article, shard.name()));
        return read(shards, newest);
    }

    /** @param newest for each article the shard that counts */
    List<EntityRecord> read(List<Shard> shards, Map<String, String> newest) {
        List<EntityRecord> records = new ArrayList<>();
        ThingsFile file = new ThingsFile();
        for (Shard shard : shards) {
            if (!shard.removal()) {
                folder.things(shard, file).stream()
                        .filter(entity -> shard.name().equals(newest.get(entity.article())))
                        .forEach(records::add);
            }
        }
        return records;
    }
}

package org.graphwright.build;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.graphwright.resolve.EntityRecord;
import org.graphwright.resolve.RecordFile;

/** Writes what a graph's shards say of their things as a file for tests: {@code ResolutionRecords GRAPH FILE}. */
public final class ResolutionRecords {
    private ResolutionRecords() {}

    public static void main(String... args) throws IOException {
        ShardFolder folder = new ShardFolder(Path.of(args[0]).resolve("shards"));
        Map<String, String> newest = new TreeMap<>();
        List<Shard> shards = folder.shards();
        shards.forEach(shard -> shard.entries().forEach(entry -> newest.put(entry.article(), shard.name())));
        List<EntityRecord> records = new ArrayList<>();
        for (Shard shard : shards) {
            EntityCollector collector =
                    new EntityCollector(article -> shard.name().equals(newest.get(article)));
            folder.send(shard, collector);
            records.addAll(collector.records());
        }
        try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
            RecordFile.write(records, out);
        }
    }
}

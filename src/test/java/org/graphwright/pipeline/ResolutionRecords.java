package org.graphwright.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.graphwright.resolve.EntityRecord;
import org.graphwright.resolve.RecordFile;

/** Writes what a graph's shards say of their things as a file for tests: {@code ResolutionRecords GRAPH FILE}. */
public final class ResolutionRecords {
    private ResolutionRecords() {}

    public static void main(String... args) throws IOException {
        List<EntityRecord> records =
                new ShardRecords(new ShardFolder(Path.of(args[0]).resolve("shards"))).read();
        try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
            RecordFile.write(records, out);
        }
    }
}

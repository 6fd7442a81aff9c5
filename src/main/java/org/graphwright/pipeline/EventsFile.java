package org.graphwright.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.graphwright.resolve.EventRecord;
import org.graphwright.store.FileForm;

/** What a shard's articles say to have happened as {@link PackedRecords}: the small part of a shard that finding one event in several articles needs. */
final class EventsFile {
    private static final PackedRecords<EventRecord> PACKED =
            new PackedRecords<>(FileForm.EVENTS, EventRecord.class, EventRecord.Part.class);

    private EventsFile() {}

    /** @param shardBytes size of the shard's packed extractions */
    static byte[] write(List<EventRecord> events, long shardBytes) throws IOException {
        return PACKED.write(events, shardBytes);
    }

    /** Reads events; empty where they are of another form, of another shard, or damaged. */
    static Optional<List<EventRecord>> read(byte[] bytes, long shardBytes) {
        return PACKED.read(bytes, shardBytes, UnaryOperator.identity());
    }
}

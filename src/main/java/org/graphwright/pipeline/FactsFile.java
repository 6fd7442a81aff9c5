package org.graphwright.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.graphwright.belief.FactKey;
import org.graphwright.store.FileForm;

/** What a shard's articles assert as {@link PackedRecords}: the small part of a shard that beliefs need. */
final class FactsFile {
    private static final PackedRecords<StatedFact> PACKED =
            new PackedRecords<>(FileForm.FACTS, StatedFact.class, FactKey.class);

    private FactsFile() {}

    /** @param shardBytes size of the shard's packed extractions */
    static byte[] write(List<StatedFact> facts, long shardBytes) throws IOException {
        return PACKED.write(facts, shardBytes);
    }

    /** Reads facts; empty where they are of another form, of another shard, or damaged. */
    static Optional<List<StatedFact>> read(byte[] bytes, long shardBytes) {
        return PACKED.read(bytes, shardBytes, UnaryOperator.identity());
    }
}

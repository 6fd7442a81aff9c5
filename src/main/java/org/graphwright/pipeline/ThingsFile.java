package org.graphwright.pipeline;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graphwright.model.ClassName;
import org.graphwright.resolve.EntityRecord;
import org.graphwright.store.FileForm;

/**
 * What a shard's articles say of their things as {@link PackedRecords}: the small part of a shard that resolving needs. One reader of
 * several files keeps equal words once; not for use by several threads.
 */
final class ThingsFile {
    private static final PackedRecords<EntityRecord> PACKED =
            new PackedRecords<>(FileForm.THINGS, EntityRecord.class, EntityRecord.Link.class);

    private final Map<String, String> words = new HashMap<>();

    private final Map<ClassName, ClassName> classes = new HashMap<>();

    /** @param shardBytes size of the shard's packed extractions */
    static byte[] write(List<EntityRecord> records, long shardBytes) throws IOException {
        return PACKED.write(records, shardBytes);
    }

    /** Reads records; empty where they are of another form, of another shard, or damaged. */
    Optional<List<EntityRecord>> read(byte[] bytes, long shardBytes) {
        Map<String, String> iris = new HashMap<>();
        return PACKED.read(bytes, shardBytes, each -> compact(each, iris));
    }

    /** Names, classes and properties come again and again; the IRIs of an article's things only in that article. */
    private EntityRecord compact(EntityRecord read, Map<String, String> iris) {
        return new EntityRecord(
                once(read.iri(), iris),
                once(read.type(), classes),
                once(read.name(), words),
                read.aliases().stream().map(alias -> once(alias, words)).toList(),
                read.mentions(),
                read.links().stream()
                        .map(link -> new EntityRecord.Link(
                                once(link.property(), words), link.forward(), once(link.other(), iris)))
                        .toList());
    }

    private static <T> T once(T read, Map<T, T> known) {
        return known.computeIfAbsent(read, same -> same);
    }
}

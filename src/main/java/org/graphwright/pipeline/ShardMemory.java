package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was read of shards, for whoever reads the same ones again and again; given up where memory is short. Safe for use by several threads.
 */
final class ShardMemory {
    private final Map<Path, Kept> kept = new HashMap<>();

    private record Kept(List<String> stamps, SoftReference<List<?>> records) {}

    /**
     * What a file had when it and what it is made of had these stamps, or else what it has now.
     *
     * @param <T> of records, which never change; a file has those of one class
     */
    <T> List<T> of(Path file, List<String> stamps, Supplier<List<T>> reader) {
        List<T> last = last(file, stamps);
        if (last != null) {
            return last;
        }
        List<T> read = List.copyOf(requireNonNull(reader.get(), "nothing was read"));
        synchronized (kept) {
            kept.put(file, new Kept(stamps, new SoftReference<>(read)));
        }
        return read;
    }

    @SuppressWarnings("unchecked")
    private <T> @Nullable List<T> last(Path file, List<String> stamps) {
        synchronized (kept) {
            Kept last = kept.get(file);
            return last == null || !last.stamps().equals(stamps)
                    ? null
                    : (List<T>) last.records().get();
        }
    }
}

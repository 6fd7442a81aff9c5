package org.graphwright.store;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** How much room of the disk a copy of a store needs, which every change begins with. */
public final class StoreSize {
    /** What a change makes a copy of. */
    static final List<String> COPIED = List.of("tdb2", "text");

    private interface Measure {
        long of(Path file) throws IOException;
    }

    private final Path view;

    public StoreSize(GraphStore store) {
        this.view = requireNonNull(store, "store is null").view();
    }

    /** In bytes. Reads all of the store. */
    public long bytes() {
        return sum(StoreSize::filled);
    }

    /** No less than {@link #bytes}, but told without reading: the length of files of which TDB2 fills the beginning only. */
    public long most() {
        return sum(Files::size);
    }

    private long sum(Measure measure) {
        long sum = 0;
        for (String part : COPIED) {
            Path folder = view.resolve(part);
            if (Files.exists(folder)) {
                sum += sum(folder, measure);
            }
        }
        return sum;
    }

    private static long sum(Path folder, Measure measure) {
        try (Stream<Path> all = Files.walk(folder)) {
            long sum = 0;
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                sum += measure.of(file);
            }
            return sum;
        } catch (IOException e) {
            throw new StoreException("cannot read " + folder + ": " + FileReason.of(e), e);
        }
    }

    private static long filled(Path file) throws IOException {
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer block = ByteBuffer.allocate(Folders.BLOCK);
            ByteBuffer nothing = ByteBuffer.allocate(Folders.BLOCK);
            long filled = 0;
            while (in.read(block.clear()) >= 0) {
                block.flip();
                filled += block.equals(nothing.clear().limit(block.limit())) ? 0 : block.limit();
            }
            return filled;
        }
    }
}

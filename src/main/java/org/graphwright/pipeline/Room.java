package org.graphwright.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graphwright.model.ErrorCode;
import org.graphwright.store.GraphStore;
import org.graphwright.store.StoreSize;

/** Sees to it that there is room on the disk: TDB2 maps its files into memory, where a full disk ends the process. */
final class Room {
    /** What an empty store and its text index take at most, and a little more. */
    private static final long SPARE_BYTES = 64L << 20;

    /** How many bytes a store takes at most for a byte of unpacked extractions: see compact.md. */
    static final int STORED = 16;

    private Room() {}

    /** @throws BuildException where {@code bytes} and what is always needed do not fit into the folder's disk */
    static void check(Path folder, long bytes) {
        check(folder, SPARE_BYTES + bytes, free(folder));
    }

    /**
     * The same for a change of a store, which changes a copy of it.
     *
     * @throws BuildException where the copy, {@code bytes} and what is always needed do not fit
     */
    static void checkChange(GraphStore store, long bytes) {
        long free = free(store.folder());
        long wanted = SPARE_BYTES + bytes;
        StoreSize size = new StoreSize(store);
        if (free < wanted + size.most()) {
            check(store.folder(), wanted + size.bytes(), free);
        }
    }

    private static void check(Path folder, long wanted, long free) {
        if (free < wanted) {
            throw new BuildException(
                    ErrorCode.NO_ROOM,
                    "not enough room in " + folder + ": this takes about " + (wanted >> 20) + " MB and " + (free >> 20)
                            + " MB are free; nothing in the graph was changed and what was read is kept: make room and"
                            + " begin again",
                    null);
        }
    }

    private static long free(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw new BuildException("cannot tell how much room is in " + folder + ": " + e.getMessage(), e);
        }
    }
}

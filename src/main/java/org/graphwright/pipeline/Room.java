package org.graphwright.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graphwright.model.ErrorCode;

/** Sees to it that there is room on the disk: TDB2 maps its files into memory, where a full disk ends the process. */
final class Room {
    /** What an empty store and its text index take at most, and a little more. */
    private static final long SPARE_BYTES = 64L << 20;

    /** How many bytes a store takes at most for a byte of unpacked extractions: see compact.md. */
    static final int STORED = 16;

    private Room() {}

    /** @throws BuildException where {@code bytes} and what is always needed do not fit into the folder's disk */
    static void check(Path folder, long bytes) {
        long wanted = SPARE_BYTES + bytes;
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < wanted) {
                throw new BuildException(
                        ErrorCode.NO_ROOM,
                        "not enough room in " + folder + ": loading takes about " + (wanted >> 20) + " MB and "
                                + (free >> 20) + " MB are free; nothing in the graph was changed and what was read is"
                                + " kept: make room and begin again",
                        null);
            }
        } catch (IOException e) {
            throw new BuildException("cannot tell how much room is in " + folder + ": " + e.getMessage(), e);
        }
    }
}

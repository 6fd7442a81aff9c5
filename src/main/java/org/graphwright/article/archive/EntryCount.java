package org.graphwright.article.archive;

import java.io.IOException;
import org.graphwright.article.input.BombException;
import org.graphwright.article.input.Limits;

/** Counts the entries of an archive and their bytes. */
final class EntryCount {
    private int entries;
    private long bytes;

    /** Another entry. */
    void add() throws IOException {
        entries++;
        if (entries > Limits.ENTRIES) {
            throw new BombException("holds more than " + Limits.ENTRIES + " entries: the rest is left aside");
        }
    }

    /** What was unpacked of an entry. */
    void add(long more) throws IOException {
        bytes += more;
        if (bytes > Limits.UNPACKED_BYTES) {
            throw new BombException("unpacks to more than " + Limits.UNPACKED_BYTES + " bytes: the rest is left aside");
        }
    }
}

package org.graphwright.article.input;

/** How much is read at most, so that no file, however made, fills the memory or the disk. */
public final class Limits {
    /** Bytes of one article as text: longer than any; what is longer is a mistake (a whole archive in one file) and would take hours. */
    public static final int TEXT_BYTES = 4_000_000;

    /** Bytes of a document with pictures and fonts in it, such as a PDF file. */
    public static final int DOCUMENT_BYTES = 200_000_000;

    /** Entries of one archive. */
    public static final int ENTRIES = 200_000;

    /** Bytes that the entries of one archive may have together when unpacked. */
    public static final long UNPACKED_BYTES = 50_000_000_000L;

    /** How many times its packed size something may have when unpacked, once it is longer than {@link #RATIO_FROM}. */
    public static final int RATIO = 200;

    /** Bytes below which the ratio says nothing: a few hundred equal lines reach any. */
    public static final long RATIO_FROM = 4_000_000;

    /** How deep archives may stand in archives: one in another. */
    public static final int DEPTH = 2;

    private Limits() {}

    /**
     * Refuses what is told to unpack, or has unpacked, to far more than its own size.
     *
     * @throws RejectedException if {@code unpacked} bytes are more than {@link #RATIO} and {@link #RATIO_FROM} allow for {@code packed}
     */
    public static void checkUnpacked(long unpacked, long packed) throws RejectedException {
        if (unpacked > Math.max(RATIO_FROM, RATIO * packed)) {
            throw new RejectedException("unpacks to more than " + RATIO + " times its size");
        }
    }
}

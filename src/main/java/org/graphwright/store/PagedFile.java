package org.graphwright.store;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import org.apache.jena.dboe.base.file.BinaryDataFile;

/**
 * A file to which is only appended, read in pages of which some are kept: TDB2 reads the terms of a store byte by byte, each a call of the
 * operating system. Safe for use by several threads.
 */
final class PagedFile implements BinaryDataFile {
    /** Terms have some dozen bytes, and those that are asked for together often stand together; by hand. */
    private static final int PAGE = 1 << 13;

    /** So many make two megabytes for each store that is open; by hand. */
    private static final int PAGES = 1 << 8;

    /** The number of no page. */
    private static final long NONE = -1;

    private final BinaryDataFile file;
    private final byte[][] pages = new byte[PAGES][];
    private final long[] numbers = new long[PAGES];
    private final int[] lengths = new int[PAGES];

    PagedFile(BinaryDataFile file) {
        this.file = requireNonNull(file, "file is null");
        forget();
    }

    @Override
    public synchronized int read(long position, byte[] target, int start, int length) {
        int read = 0;
        while (read < length) {
            long at = position + read;
            int slot = (int) (at / PAGE % PAGES);
            int offset = (int) (at % PAGE);
            if ((numbers[slot] != at / PAGE || lengths[slot] <= offset) && !fill(slot, at / PAGE, offset)) {
                return read == 0 ? -1 : read;
            }
            int some = Math.min(length - read, lengths[slot] - offset);
            System.arraycopy(pages[slot], offset, target, start + read, some);
            read += some;
        }
        return read;
    }

    /** Reads a page; false where the file ends before an offset in it. */
    private boolean fill(int slot, long number, int offset) {
        byte[] page = pages[slot] == null ? new byte[PAGE] : pages[slot];
        pages[slot] = page;
        numbers[slot] = NONE;
        int length = 0;
        for (int some = 0; length < PAGE && some >= 0; length += Math.max(0, some)) {
            some = file.read(number * PAGE + length, page, length, PAGE - length);
        }
        numbers[slot] = number;
        lengths[slot] = length;
        return length > offset;
    }

    @Override
    public synchronized long write(byte[] bytes, int start, int length) {
        return file.write(bytes, start, length);
    }

    @Override
    public synchronized void truncate(long length) {
        forget();
        file.truncate(length);
    }

    @Override
    public synchronized void open() {
        forget();
        file.open();
    }

    @Override
    public synchronized void close() {
        forget();
        Arrays.fill(pages, null);
        file.close();
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public long length() {
        return file.length();
    }

    @Override
    public void sync() {
        file.sync();
    }

    private void forget() {
        Arrays.fill(numbers, NONE);
    }
}

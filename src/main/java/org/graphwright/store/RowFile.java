package org.graphwright.store;

import static java.util.Objects.requireNonNull;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.dboe.base.record.Record;

/** Rows of four numbers in a file that goes when this is closed, as many as the disk has room for; to be had sorted in any order of columns. */
final class RowFile implements AutoCloseable {
    static final int ROW_BYTES = RowSorter.WIDTH * Long.BYTES;

    /** Written at once. */
    private static final int BLOCK_ROWS = 4096;

    private final Path folder;
    private final int capacity;
    private final FileChannel file;
    private final ByteBuffer block = ByteBuffer.allocate(BLOCK_ROWS * ROW_BYTES);
    private long count;

    /**
     * @param folder where the file lies, and others beside it
     * @param capacity so many rows are sorted in memory at a time
     */
    RowFile(Path folder, int capacity) throws IOException {
        this.folder = requireNonNull(folder, "folder is null");
        this.capacity = capacity;
        this.file = temporary(folder, "rows");
    }

    void add(long first, long second, long third, long fourth) throws IOException {
        block.putLong(first).putLong(second).putLong(third).putLong(fourth);
        count++;
        if (!block.hasRemaining()) {
            flush();
        }
    }

    /**
     * Gives all rows, each once, sorted. Can be called by several threads at a time when no more are added.
     *
     * @param columns which column is sorted by first, second, third and fourth, and stands there
     */
    void sorted(String name, int[] columns, Consumer<Iterator<Record>> reader) throws IOException {
        try (FileChannel runs = temporary(folder, name)) {
            RowSorter sorter = new RowSorter((int) Math.min(capacity, count));
            ByteBuffer bytes = ByteBuffer.allocate(BLOCK_ROWS * ROW_BYTES);
            for (long begin = 0; begin < count; begin += capacity) {
                int rows = (int) Math.min(capacity, count - begin);
                fill(sorter.rows(), begin, rows, columns, bytes);
                write(sorter.sort(rows), rows, bytes, runs);
            }
            reader.accept(new SortedRows(runs, count, capacity));
        }
    }

    /** To be called after the last row was added. */
    void flush() throws IOException {
        write(block.flip(), file);
        block.clear();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Fills the buffer to its limit from a place in a file. */
    static void read(FileChannel file, long place, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            if (file.read(bytes, place + bytes.position()) < 0) {
                throw new EOFException("a temporary file became shorter");
            }
        }
        bytes.flip();
    }

    private void fill(long[] rows, long begin, int count, int[] columns, ByteBuffer bytes) throws IOException {
        for (int done = 0; done < count; done += BLOCK_ROWS) {
            int some = Math.min(BLOCK_ROWS, count - done);
            read(file, (begin + done) * ROW_BYTES, bytes.clear().limit(some * ROW_BYTES));
            for (int row = 0; row < some; row++) {
                for (int i = 0; i < RowSorter.WIDTH; i++) {
                    rows[(done + row) * RowSorter.WIDTH + i] = bytes.getLong(row * ROW_BYTES + columns[i] * Long.BYTES);
                }
            }
        }
    }

    private static void write(long[] rows, int count, ByteBuffer bytes, FileChannel to) throws IOException {
        for (int done = 0; done < count; done += BLOCK_ROWS) {
            int some = Math.min(BLOCK_ROWS, count - done);
            bytes.clear();
            bytes.asLongBuffer().put(rows, done * RowSorter.WIDTH, some * RowSorter.WIDTH);
            write(bytes.limit(some * ROW_BYTES), to);
        }
    }

    private static void write(ByteBuffer bytes, FileChannel to) throws IOException {
        while (bytes.hasRemaining()) {
            to.write(bytes);
        }
    }

    private static FileChannel temporary(Path folder, String name) throws IOException {
        return FileChannel.open(
                folder.resolve(name + ".sorting"),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }
}

package org.graphwright.store;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.apache.jena.dboe.base.record.Record;

/** Sorted runs of rows in a file as one sorted sequence without doubles, each row as the record of a TDB2 index. */
final class SortedRows implements Iterator<Record> {
    /** So many rows of each run are in memory at a time; chosen by hand. */
    private static final int READ_AHEAD = 1024;

    private final PriorityQueue<Run> runs = new PriorityQueue<>((one, other) -> one.compareTo(other));
    private final long[] last = new long[RowSorter.WIDTH];

    /** A stretch of the file. */
    private static final class Run {
        private final FileChannel file;
        private long place;
        private long left;
        private final ByteBuffer bytes;
        private final long[] rows;
        private int row;
        private int count;

        Run(FileChannel file, long begin, long rows) throws IOException {
            this.file = file;
            this.place = begin * RowFile.ROW_BYTES;
            this.left = rows;
            this.bytes = ByteBuffer.allocate((int) Math.min(rows, READ_AHEAD) * RowFile.ROW_BYTES);
            this.rows = new long[bytes.capacity() / Long.BYTES];
            fill();
        }

        int compareTo(Run other) {
            return RowSorter.compare(rows, row, other.rows, other.row);
        }

        /** False at the end of the run. */
        boolean next() throws IOException {
            row++;
            if (row == count) {
                fill();
            }
            return count > 0;
        }

        private void fill() throws IOException {
            count = (int) Math.min(left, READ_AHEAD);
            row = 0;
            RowFile.read(file, place, bytes.clear().limit(count * RowFile.ROW_BYTES));
            bytes.asLongBuffer().get(rows, 0, count * RowSorter.WIDTH);
            place += (long) count * RowFile.ROW_BYTES;
            left -= count;
        }
    }

    /**
     * @param file the runs, one behind the other
     * @param all how many rows there are
     * @param each how many rows a run has; the last may have fewer
     */
    SortedRows(FileChannel file, long all, int each) throws IOException {
        requireNonNull(file, "file is null");
        for (long begin = 0; begin < all; begin += each) {
            runs.add(new Run(file, begin, Math.min(each, all - begin)));
        }
    }

    @Override
    public boolean hasNext() {
        return !runs.isEmpty();
    }

    @Override
    public Record next() {
        if (runs.isEmpty()) {
            throw new NoSuchElementException("no more rows");
        }
        try {
            step();
            Run first = runs.peek();
            while (first != null && RowSorter.compare(first.rows, first.row, last, 0) == 0) {
                step();
                first = runs.peek();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ByteBuffer key = ByteBuffer.allocate(RowFile.ROW_BYTES);
        for (long column : last) {
            key.putLong(column);
        }
        return new Record(key.array(), null);
    }

    private void step() throws IOException {
        Run first = runs.remove();
        System.arraycopy(first.rows, first.row * RowSorter.WIDTH, last, 0, RowSorter.WIDTH);
        if (first.next()) {
            runs.add(first);
        }
    }
}

package org.graphwright.store;

/** Sorts rows of four numbers without sign, which lie one after the other, by their columns from left to right. */
final class RowSorter {
    /** Columns: a quad has four. */
    static final int WIDTH = 4;

    /** Rows that are put in order one by one before such groups are merged; chosen by hand. */
    private static final int GROUP = 8;

    private long[] rows;
    private long[] spare;

    /** @param capacity so many rows at most, in memory twice */
    RowSorter(int capacity) {
        this.rows = new long[Math.multiplyExact(capacity, WIDTH)];
        this.spare = new long[rows.length];
    }

    /** Where rows are put for {@link #sort}; another array after each call of it. */
    long[] rows() {
        return rows;
    }

    /** Sorts the first rows and gives them. */
    long[] sort(int count) {
        for (int begin = 0; begin < count; begin += GROUP) {
            insert(begin, Math.min(count, begin + GROUP));
        }
        for (long size = GROUP; size < count; size *= 2) {
            for (long begin = 0; begin < count; begin += 2 * size) {
                merge((int) begin, (int) Math.min(count, begin + size), (int) Math.min(count, begin + 2 * size));
            }
            long[] merged = spare;
            spare = rows;
            rows = merged;
        }
        return rows;
    }

    /** Less than, equal to or more than zero, as the one row stands before, with or behind the other. */
    static int compare(long[] rows, int row, long[] others, int other) {
        for (int i = 0; i < WIDTH; i++) {
            long left = rows[row * WIDTH + i];
            long right = others[other * WIDTH + i];
            if (left != right) {
                return Long.compareUnsigned(left, right);
            }
        }
        return 0;
    }

    private void insert(int begin, int end) {
        for (int row = begin + 1; row < end; row++) {
            int place = row;
            while (place > begin && compare(rows, place - 1, rows, row) > 0) {
                place--;
            }
            if (place < row) {
                System.arraycopy(rows, row * WIDTH, spare, 0, WIDTH);
                System.arraycopy(rows, place * WIDTH, rows, (place + 1) * WIDTH, (row - place) * WIDTH);
                System.arraycopy(spare, 0, rows, place * WIDTH, WIDTH);
            }
        }
    }

    private void merge(int begin, int middle, int end) {
        if (middle == end || compare(rows, middle - 1, rows, middle) <= 0) {
            System.arraycopy(rows, begin * WIDTH, spare, begin * WIDTH, (end - begin) * WIDTH);
            return;
        }
        int left = begin;
        int right = middle;
        for (int place = begin; place < end; place++) {
            boolean isLeft = right == end || left < middle && compare(rows, left, rows, right) <= 0;
            int from = isLeft ? left++ : right++;
            for (int i = 0; i < WIDTH; i++) {
                spare[place * WIDTH + i] = rows[from * WIDTH + i];
            }
        }
    }
}

package org.graphwright.resolve;

import java.util.Arrays;

/**
 * The blocks of a corpus: connected components over blocking keys. First all keys that are own are given with their units, then the
 * others; of a block that is too large the weak keys are left out. Holds eight numbers a unit and own key, no records.
 */
final class Blocks {
    /** A larger share of the records is too much for one block. */
    static final double LARGEST_SHARE = 0.05;

    /** No block of so many records is too large, however few there are. */
    static final int SMALL = 20_000;

    private final LongTable numbers = new LongTable();
    private final LongTable records = new LongTable();
    private int[] loose = new int[16];
    private int[] strict = new int[16];
    private int[] sizes = {};
    private long all;

    /** Counts a record of a unit, with the own ones of its keys. */
    void own(long unit, long[] own) {
        records.add(unit, 1);
        all++;
        int number = number(unit);
        for (long key : own) {
            int other = number(key);
            unite(loose, number, other);
            unite(strict, number, other);
        }
    }

    /** After all units: a unit with keys that are not its own, of which only those join that another unit has for its own. */
    void join(long unit, long[] strong, long[] weak) {
        int number = number(unit);
        for (long key : strong) {
            int other = numbers.get(key, -1);
            if (other >= 0) {
                unite(loose, number, other);
                unite(strict, number, other);
            }
        }
        for (long key : weak) {
            int other = numbers.get(key, -1);
            if (other >= 0) {
                unite(loose, number, other);
            }
        }
    }

    /** After all keys: joins what units have whatever the size. */
    void join(long one, long other) {
        unite(loose, number(one), number(other));
        unite(strict, number(one), number(other));
    }

    /** After all joins: the number of a unit's block. */
    int of(long unit) {
        if (sizes.length == 0) {
            count();
        }
        int number = number(unit);
        int block = root(loose, number);
        return sizes[block] > Math.max(LARGEST_SHARE * all, SMALL) ? numbers.size() + root(strict, number) : block;
    }

    private void count() {
        sizes = new int[numbers.size()];
        records.keys().forEach(unit -> sizes[root(loose, number(unit))] += records.get(unit, 0));
    }

    private int number(long key) {
        int before = numbers.size();
        int number = numbers.number(key);
        if (numbers.size() > before) {
            if (number == loose.length) {
                loose = Arrays.copyOf(loose, number * 2);
                strict = Arrays.copyOf(strict, number * 2);
            }
            loose[number] = number;
            strict[number] = number;
        }
        return number;
    }

    private static int root(int[] parent, int number) {
        int root = number;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private static void unite(int[] parent, int one, int other) {
        int first = root(parent, one);
        int second = root(parent, other);
        parent[Math.max(first, second)] = Math.min(first, second);
    }
}

package org.graphwright.resolve;

import java.util.Arrays;
import java.util.List;

/**
 * The blocks of a corpus: connected components over blocking keys. First all keys that are own are given with their units, then the
 * others; of a block that is too large the weak keys are left out. Holds eight numbers a unit and own key, no records.
 */
public final class Blocks {
    /** A larger share of the records is too much for one block. */
    public static final double LARGEST_SHARE = 0.05;

    /** No block of so many records is too large, however few there are. */
    public static final int SMALL = 20_000;

    private final int small;
    private final LongTable numbers = new LongTable();
    private final LongTable records = new LongTable();
    private int[] loose = new int[16];
    private int[] strict = new int[16];
    private int[] sizes = {};
    private long all;

    /**
     * True of a block that is to be taken apart.
     *
     * @param size how many records it has
     * @param all how many records all blocks have
     * @param small see {@link #SMALL}
     */
    public static boolean isTooLarge(long size, long all, int small) {
        return size > Math.max(LARGEST_SHARE * all, small);
    }

    public Blocks() {
        this(SMALL);
    }

    /** @param small see {@link #SMALL} */
    public Blocks(int small) {
        this.small = small;
    }

    /** Counts a record of a unit, with its keys, of which the own ones count. */
    public void own(long unit, List<BlockingKey> keys) {
        records.add(unit, 1);
        all++;
        int number = number(unit);
        keys.stream().filter(BlockingKey::own).forEach(key -> {
            int other = number(key.hash());
            unite(loose, number, other);
            unite(strict, number, other);
        });
    }

    /** After all units: a unit with its keys, of which those that are not its own join it with units whose own they are. */
    public void join(long unit, List<BlockingKey> keys) {
        int number = number(unit);
        for (BlockingKey key : keys) {
            int other = key.own() ? -1 : numbers.get(key.hash(), -1);
            if (other >= 0) {
                unite(loose, number, other);
                if (!key.weak()) {
                    unite(strict, number, other);
                }
            }
        }
    }

    /** After all keys: joins what units have whatever the size. */
    public void join(long one, long other) {
        unite(loose, number(one), number(other));
        unite(strict, number(one), number(other));
    }

    /** After all joins: the number of a unit's block. */
    public int of(long unit) {
        if (sizes.length == 0) {
            count();
        }
        int number = number(unit);
        int block = root(loose, number);
        return isTooLarge(sizes[block], all, small) ? numbers.size() + root(strict, number) : block;
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

package org.graphwright.resolve;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Whole numbers by keys of 64 bits in some twenty bytes an entry, where a map of objects takes eighty. Not for use by several threads. */
final class LongTable implements Serializable {
    private static final long serialVersionUID = 1;

    /** Entries, a power of two; doubled as it fills. */
    private static final int FIRST = 16;

    // 0 is a free place: NameHash never gives it
    private long[] keys = new long[FIRST];
    private int[] values = new int[FIRST];
    private int size;

    int size() {
        return size;
    }

    /** The value of a key, or {@code absent}. */
    int get(long key, int absent) {
        int place = place(key);
        return keys[place] == 0 ? absent : values[place];
    }

    boolean contains(long key) {
        return keys[place(key)] != 0;
    }

    /** Adds to the value of a key, 0 where it has none. */
    void add(long key, int more) {
        int place = place(key);
        if (keys[place] == 0) {
            place = enter(key);
        }
        values[place] += more;
    }

    /** The number of a key: that which it has, or the next one. */
    int number(long key) {
        int place = place(key);
        if (keys[place] == 0) {
            place = enter(key);
            values[place] = size - 1;
        }
        return values[place];
    }

    /** All keys, ascending. */
    LongStream keys() {
        return Arrays.stream(keys).filter(key -> key != 0).sorted();
    }

    private int enter(long key) {
        if (size + 1 > keys.length / 4 * 3) {
            grow();
        }
        int place = place(key);
        keys[place] = key;
        size++;
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                values[place] = oldValues[i];
            }
        }
    }

    private int place(long key) {
        if (key == 0) {
            throw new IllegalArgumentException("0 is no key");
        }
        int mask = keys.length - 1;
        int place = (int) (key ^ (key >>> 32)) & mask;
        while (keys[place] != 0 && keys[place] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }

    /** True of a table with the same keys and values. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LongTable that
                && size == that.size
                && keys().allMatch(key -> that.contains(key) && that.get(key, 0) == get(key, 0));
    }

    @Override
    public int hashCode() {
        return keys().mapToInt(key -> Long.hashCode(key) * 31 + get(key, 0)).sum();
    }
}

package org.graphwright.extract.light;

/** A map from hashes to small numbers, open-addressed and without boxes; the hash 0 is not kept apart from 1. */
final class LongTable {
    private long[] keys;
    private int[] values;
    private int size;

    LongTable(int expected) {
        int capacity = Integer.highestOneBit(Math.max(16, expected * 2)) << 1;
        keys = new long[capacity];
        values = new int[capacity];
    }

    /** The value of {@code key}, or {@code absent}. */
    int get(long key, int absent) {
        int slot = slot(key == 0 ? 1 : key);
        return keys[slot] == 0 ? absent : values[slot];
    }

    void put(long key, int value) {
        long k = key == 0 ? 1 : key;
        int slot = slot(k);
        if (keys[slot] == 0) {
            keys[slot] = k;
            size++;
        }
        values[slot] = value;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * 0x9e3779b97f4a7c15L) >>> 32) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}

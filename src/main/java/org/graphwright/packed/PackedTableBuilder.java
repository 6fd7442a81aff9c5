package org.graphwright.packed;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the bytes of a {@link PackedTable}; those of the same entries are the same. */
public final class PackedTableBuilder {
    /** Bytes of a text, whose length takes two. */
    private static final int LONGEST = Character.MAX_VALUE;

    private final SortedMap<String, byte[]> entries = new TreeMap<>();

    /**
     * Adds an entry.
     *
     * @throws IllegalArgumentException if the word is too long or has been added before
     */
    public void put(String word, byte[] value) {
        if (word.length() > LONGEST || entries.putIfAbsent(word, requireNonNull(value, "value is null")) != null) {
            throw new IllegalArgumentException("too long, or twice in a table: " + word);
        }
    }

    /** The table of all entries. */
    public byte[] build() {
        int slots = Integer.highestOneBit(Math.max(1, entries.size())) * 4;
        int begin = PackedTable.HEADER + slots * Integer.BYTES;
        int size = begin;
        for (var entry : entries.entrySet()) {
            size = Math.addExact(size, size(entry.getKey(), entry.getValue()));
        }
        ByteBuffer table = ByteBuffer.allocate(size);
        table.putInt(PackedTable.FORM).putInt(slots).position(begin);
        entries.forEach((word, value) -> {
            table.putInt(freeSlot(table, word, slots - 1), table.position());
            table.putChar((char) word.length());
            word.chars().forEach(c -> table.putChar((char) c));
            table.putInt(value.length).put(value);
        });
        return table.array();
    }

    private static int size(String word, byte[] value) {
        return Short.BYTES + word.length() * Character.BYTES + Integer.BYTES + value.length;
    }

    private static int freeSlot(ByteBuffer table, String word, int mask) {
        int slot = PackedTable.slot(word, mask);
        while (table.getInt(PackedTable.HEADER + slot * Integer.BYTES) != 0) {
            slot = slot + 1 & mask;
        }
        return PackedTable.HEADER + slot * Integer.BYTES;
    }
}

package org.graphwright.packed;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A table from words to bytes. To open it costs nothing: a word is looked up where the table lies. {@link PackedTableBuilder} makes it.
 * Immutable, safe for threads.
 */
public final class PackedTable {
    /** What a table begins with: the form of its bytes. */
    static final int FORM = 0x67770001;

    /** Behind the form and the number of slots. */
    static final int HEADER = 2 * Integer.BYTES;

    private final ByteBuffer bytes;
    private final int mask;

    /**
     * @param bytes what {@link PackedTableBuilder#build} made, from position 0 on
     * @throws IllegalArgumentException if it is of another form
     */
    public PackedTable(ByteBuffer bytes) {
        this.bytes = requireNonNull(bytes, "bytes is null");
        if (bytes.limit() < HEADER || bytes.getInt(0) != FORM) {
            throw new IllegalArgumentException("no table of this form: build the program again");
        }
        this.mask = bytes.getInt(Integer.BYTES) - 1;
    }

    /** What stands at a word, from position 0 on; null if the table lacks it. */
    public @Nullable ByteBuffer get(String word) {
        for (int slot = slot(word, mask); ; slot = slot + 1 & mask) {
            int at = bytes.getInt(HEADER + slot * Integer.BYTES);
            if (at == 0) {
                return null;
            }
            if (isAt(at, word)) {
                int value = at + Short.BYTES + word.length() * Character.BYTES;
                return bytes.slice(value + Integer.BYTES, bytes.getInt(value));
            }
        }
    }

    private boolean isAt(int at, String word) {
        if (bytes.getChar(at) != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (bytes.getChar(at + (i + 1) * Character.BYTES) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where a word is looked for first. */
    static int slot(String word, int mask) {
        int hash = word.hashCode() * 0x9E3779B9;
        return (hash ^ hash >>> 16) & mask;
    }
}

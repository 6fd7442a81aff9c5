package org.graphwright.extract.light;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * A linear model's weights: a row of small numbers for each feature, kept as bytes of a common scale. A feature that training did not keep
 * counts nothing. Immutable.
 */
final class Weights {
    /** A file that says more is damaged; by hand. */
    private static final int MOST_ROWS = 8_000_000;

    private final int width;
    private final float scale;
    private final int[] keys;
    private final byte[] rows;
    /** Pairs of a key and where its row begins, open-addressed; side by side, so that a look-up costs one trip to memory. */
    private final int[] table;

    private Weights(int width, float scale, int[] keys, byte[] rows) {
        this.width = width;
        this.scale = scale;
        this.keys = keys;
        this.rows = rows;
        this.table = new int[2 * Integer.highestOneBit(Math.max(16, keys.length * 2 - 1)) * 2];
        for (int r = 0; r < keys.length; r++) {
            int slot = slot(keys[r]);
            table[slot] = keys[r];
            table[slot + 1] = r * width + 1;
        }
    }

    /** Where {@code key} stands in the table, or the free place where it would. */
    private int slot(int key) {
        int mask = table.length - 2;
        int slot = (key * 0x9e3779b9 >>> 7) << 1 & mask;
        while (table[slot + 1] != 0 && table[slot] != key) {
            slot = slot + 2 & mask;
        }
        return slot;
    }

    /**
     * @param keys the features, in ascending order
     * @param values a row of {@code width} each
     * @param least rows without a weight this far from zero are left out
     */
    static Weights of(int width, int[] keys, float[] values, double least) {
        float most = 1e-6f;
        int kept = 0;
        for (int r = 0; r < keys.length; r++) {
            float peak = peak(values, r * width, width);
            most = Math.max(most, peak);
            kept += peak >= least ? 1 : 0;
        }
        float scale = most / 127;
        int[] keptKeys = new int[kept];
        byte[] rows = new byte[kept * width];
        int to = 0;
        for (int r = 0; r < keys.length; r++) {
            if (peak(values, r * width, width) >= least) {
                keptKeys[to] = keys[r];
                for (int k = 0; k < width; k++) {
                    rows[to * width + k] = (byte) Math.round(values[r * width + k] / scale);
                }
                to++;
            }
        }
        return new Weights(width, scale, keptKeys, rows);
    }

    private static float peak(float[] values, int from, int width) {
        float peak = 0;
        for (int k = 0; k < width; k++) {
            peak = Math.max(peak, Math.abs(values[from + k]));
        }
        return peak;
    }

    /** The sum of the features' rows. */
    void score(int[] features, float[] into) {
        int[] sums = new int[width];
        add(features, features.length, sums);
        scale(sums, into);
    }

    /** Adds the features' rows, in the weights' own scale. */
    void add(int[] features, int count, int[] sums) {
        for (int f = 0; f < count; f++) {
            int row = table[slot(features[f]) + 1] - 1;
            if (row >= 0) {
                for (int k = 0; k < width; k++) {
                    sums[k] += rows[row + k];
                }
            }
        }
    }

    /** Sums as logarithms of odds. */
    void scale(int[] sums, float[] into) {
        for (int k = 0; k < width; k++) {
            into[k] = sums[k] * scale;
        }
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(width);
        out.writeFloat(scale);
        out.writeInt(keys.length);
        // Columns and differences pack far better than rows and keys.
        int last = Integer.MIN_VALUE;
        for (int key : keys) {
            out.writeInt(key - last);
            last = key;
        }
        for (int k = 0; k < width; k++) {
            for (int r = 0; r < keys.length; r++) {
                out.writeByte(rows[r * width + k]);
            }
        }
    }

    /** @throws IOException if the stream ends early or its figures make no sense */
    static Weights read(DataInputStream in, int expectedWidth) throws IOException {
        int width = in.readInt();
        float scale = in.readFloat();
        int count = in.readInt();
        if (width != expectedWidth || !(scale > 0) || count < 0 || count > MOST_ROWS) {
            throw new IOException("no weights of this form: width " + width + ", " + count + " rows");
        }
        int[] keys = new int[count];
        ByteBuffer differences = ByteBuffer.wrap(bytes(in, 4 * count));
        int last = Integer.MIN_VALUE;
        for (int r = 0; r < count; r++) {
            last += differences.getInt();
            keys[r] = last;
        }
        byte[] rows = new byte[count * width];
        for (int k = 0; k < width; k++) {
            byte[] column = bytes(in, count);
            for (int r = 0; r < count; r++) {
                rows[r * width + k] = column[r];
            }
        }
        return new Weights(width, scale, keys, rows);
    }

    private static byte[] bytes(DataInputStream in, int count) throws IOException {
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException(bytes.length + " bytes instead of " + count);
        }
        return bytes;
    }
}

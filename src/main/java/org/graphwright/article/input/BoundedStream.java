package org.graphwright.article.input;

import static java.util.Objects.requireNonNull;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Unpacked bytes that are counted: more than {@link Limits} allows, for what they were packed in, is an error. */
public final class BoundedStream extends FilterInputStream {
    private final LongSupplier packed;
    private long count;

    /** @param packed how many packed bytes have been used so far, or all there are */
    public BoundedStream(InputStream unpacked, LongSupplier packed) {
        super(requireNonNull(unpacked, "unpacked is null"));
        this.packed = requireNonNull(packed, "packed is null");
    }

    /** How many bytes have been read. */
    public long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        add(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = in.read(bytes, from, length);
        add(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = in.skip(wanted);
        add(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void add(long more) throws IOException {
        count += more;
        if (count > Limits.RATIO_FROM && count / Limits.RATIO > Math.max(1, packed.getAsLong())) {
            throw new BombException("unpacks to more than " + Limits.RATIO + " times its size: it may be a bomb");
        }
        if (count > Limits.UNPACKED_BYTES) {
            throw new BombException("unpacks to more than " + Limits.UNPACKED_BYTES + " bytes");
        }
    }
}

package org.graphwright.article.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.graphwright.article.input.BoundedStream;
import org.graphwright.article.input.CountedStream;
import org.graphwright.article.input.Found;
import org.graphwright.article.input.Input;
import org.graphwright.article.input.Reader;
import org.jspecify.annotations.Nullable;

/** One file that is packed by itself: with gzip, bzip2 or xz. */
public final class Unpacked {
    /** In KiB; what {@code xz -9} packed needs 65 MiB to unpack, as its manual says; by hand. */
    private static final int MOST_MEMORY = 700_000;

    private Unpacked() {}

    public static Reader gzip(Input input) {
        return one(input, ".gz", in -> new GZIPInputStream(new Unending(in)));
    }

    public static Reader bzip2(Input input) {
        return one(input, ".bz2", in -> new BZip2CompressorInputStream(in, true));
    }

    public static Reader xz(Input input) {
        return one(input, ".xz", in -> new XZCompressorInputStream(in, true, MOST_MEMORY));
    }

    private interface Unpacker {
        InputStream unpack(InputStream packed) throws IOException;
    }

    private static Reader one(Input input, String ending, Unpacker unpacker) {
        return new Reader() {
            private boolean done;

            @Override
            public @Nullable Found next() throws IOException {
                if (done) {
                    return null;
                }
                done = true;
                CountedStream packed = new CountedStream(input.stream());
                return new Found.Inside(
                        input.unpacked(ending, new BoundedStream(unpacker.unpack(packed), packed::count)));
            }
        };
    }

    /**
     * Says that more may come: gzip's reader asks for what is packed after the first part only where it can be had without waiting, which a
     * pipe or an object store does not promise, and would else end without a word.
     */
    private static final class Unending extends FilterInputStream {
        Unending(InputStream in) {
            super(in);
        }

        @Override
        public int available() throws IOException {
            return Math.max(1, super.available());
        }
    }
}

package org.graphwright.article;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes, none of which can fill the memory. */
final class Lines {
    /** The next line, without its end: {@code tooLong} if there was more than the limit, which has been passed over. */
    record Line(byte[] bytes, boolean tooLong) {}

    private final InputStream in;
    private final int limit;

    Lines(InputStream in, int limit) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.limit = limit;
    }

    /** The next line, or null at the end. */
    @Nullable
    Line next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean any = false;
        for (int b = in.read(); b >= 0; b = in.read()) {
            any = true;
            if (b == '\n') {
                break;
            }
            if (bytes.size() < limit) {
                bytes.write(b);
            } else {
                tooLong = true;
            }
        }
        return any ? new Line(bytes.toByteArray(), tooLong) : null;
    }
}

package org.graphwright.article.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes, none of which can fill the memory. */
public final class Lines {
    /** The next line, without its end: {@code tooLong} if there was more than the limit, which has been passed over. */
    public record Line(byte[] bytes, boolean tooLong) {}

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;

    public Lines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next line, or null at the end. */
    @Nullable
    public Line next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean any = false;
        while (fill()) {
            any = true;
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            int room = limit - bytes.size();
            tooLong |= end - from > room;
            bytes.write(buffer, from, Math.min(end - from, room));
            boolean ended = end < to;
            from = ended ? end + 1 : end;
            if (ended) {
                break;
            }
        }
        return any ? new Line(bytes.toByteArray(), tooLong) : null;
    }

    /** Sees to it that there are bytes in the buffer; false at the end. */
    private boolean fill() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(0, in.read(buffer));
        }
        return from < to;
    }
}

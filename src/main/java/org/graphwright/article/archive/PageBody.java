package org.graphwright.article.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.netpreserve.jwarc.HttpResponse;

/** The body of a response unpacked, whatever its header says: many crawlers unpack a body and leave the header as it was. */
final class PageBody {
    private PageBody() {}

    static InputStream of(HttpResponse response) throws IOException {
        String said =
                response.headers().first("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
        InputStream body = response.body().stream();
        byte[] first = body.readNBytes(2);
        InputStream all = new SequenceInputStream(new ByteArrayInputStream(first), body);
        int head = first.length < 2 ? 0 : (first[0] & 0xff) << 8 | first[1] & 0xff;
        if (head == 0x1f8b) {
            return new GZIPInputStream(all);
        }
        if (said.equals("deflate") && head != 0 && !isMarkup(first)) {
            boolean wrapped = (head >> 8 & 0x0f) == 8 && head % 31 == 0;
            return new InflaterInputStream(all, new Inflater(!wrapped));
        }
        if ((said.equals("br") || said.equals("zstd")) && !isMarkup(first)) {
            throw new IOException("it is packed with " + said + ", which is not read");
        }
        return all;
    }

    private static boolean isMarkup(byte[] first) {
        return first[0] == '<'
                || Character.isWhitespace(first[0])
                || Arrays.equals(first, new byte[] {(byte) 0xef, (byte) 0xbb});
    }
}

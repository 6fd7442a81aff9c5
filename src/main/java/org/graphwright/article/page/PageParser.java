package org.graphwright.article.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.graphwright.article.input.RejectedException;
import org.graphwright.article.text.Charsets;
import org.graphwright.article.text.Decoder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Bytes of a page to its elements. The character set is told by a byte order mark, the server, or the page, else by the bytes. */
final class PageParser {
    private PageParser() {}

    /** @param served what the server said of the character set, or null */
    static Document parse(byte[] bytes, @Nullable String served) throws RejectedException {
        if (bytes.length == 0) {
            throw new RejectedException("the file is empty");
        }
        return Jsoup.parse(characters(bytes, served));
    }

    private static String characters(byte[] bytes, @Nullable String served) throws RejectedException {
        Charset marked = mark(bytes);
        Optional<Charset> said = marked != null
                ? Optional.of(marked)
                : Optional.ofNullable(served).flatMap(Charsets::named).or(() -> Charsets.declared(bytes));
        if (said.isEmpty() || (marked == null && isUtf8Beyond(bytes))) {
            return Decoder.decode(bytes);
        }
        String text = new String(bytes, said.get());
        if (marked == null && said.get().equals(StandardCharsets.UTF_8) && isMostlyBroken(text)) {
            return new String(bytes, Charsets.guess(bytes));
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** True where the bytes beyond ASCII are seldom what the label says. */
    private static boolean isMostlyBroken(String text) {
        long broken = text.chars().filter(c -> c == '\ufffd').count();
        long whole = text.chars().filter(c -> c > 0x7f).count() - broken;
        return broken > whole;
    }

    private static @Nullable Charset mark(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        if (bytes.length > 1 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        boolean utf8 =
                bytes.length > 2 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
        return utf8 ? StandardCharsets.UTF_8 : null;
    }

    /** True for valid UTF-8 that is more than ASCII: no other character set looks like it by chance, whatever a label says. */
    private static boolean isUtf8Beyond(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return Decoder.isUtf8(bytes);
            }
        }
        return false;
    }
}

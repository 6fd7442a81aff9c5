package org.graphwright.article.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.input.ReaderInputStream;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/** The character sets of files too long to be held in memory. */
public final class CharacterSets {
    /** Bytes that tell the character set. */
    private static final int HEAD = 32;

    private CharacterSets() {}

    /** The characters of a file, without a byte order mark, in the set that all its bytes speak for. */
    public static Reader open(Path file) throws IOException {
        Charset charset = of(file);
        PushbackInputStream in = new PushbackInputStream(new BufferedInputStream(Files.newInputStream(file)), 3);
        byte[] mark = in.readNBytes(3);
        boolean marked = mark.length == 3 && mark[0] == (byte) 0xef && mark[1] == (byte) 0xbb && mark[2] == (byte) 0xbf;
        if (!marked) {
            in.unread(mark);
        }
        return new InputStreamReader(in, charset);
    }

    /** What the first bytes of a file say, as far as they can be read. */
    public static String beginning(byte[] head) {
        Charset marked = marked(head);
        String text = new String(head, marked == null ? StandardCharsets.UTF_8 : marked);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static Charset of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        Charset marked = marked(head);
        if (marked != null) {
            return marked;
        }
        if (isUtf8(file)) {
            return StandardCharsets.UTF_8;
        }
        String found = UniversalDetector.detectCharset(file);
        return found != null && Charset.isSupported(found) ? Charset.forName(found) : Charset.forName("windows-1252");
    }

    /** The bytes of a stream as UTF-8, whatever UTF it is in as its first bytes tell. */
    public static InputStream utf8(InputStream in, byte[] head) throws IOException {
        Charset charset = marked(head);
        return charset == null
                ? in
                : ReaderInputStream.builder()
                        .setReader(new InputStreamReader(in, charset))
                        .setCharset(StandardCharsets.UTF_8)
                        .get();
    }

    private static @Nullable Charset marked(byte[] head) {
        if (head.length > 1 && head[0] == (byte) 0xfe && head[1] == (byte) 0xff) {
            return StandardCharsets.UTF_16;
        }
        if (head.length > 1 && head[0] == (byte) 0xff && head[1] == (byte) 0xfe) {
            return StandardCharsets.UTF_16;
        }
        return isAsciiEach(head, 0)
                ? StandardCharsets.UTF_16LE
                : isAsciiEach(head, 1) ? StandardCharsets.UTF_16BE : null;
    }

    /** True where of each two bytes one is a character of ASCII and the other is zero, as in UTF-16 without a mark. */
    private static boolean isAsciiEach(byte[] head, int first) {
        if (head.length < HEAD) {
            return false;
        }
        for (int i = 0; i < HEAD; i += 2) {
            byte letter = head[i + first];
            if (head[i + 1 - first] != 0 || letter < '\t' || letter == 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(1 << 16);
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        try (InputStream in = Files.newInputStream(file)) {
            boolean ended = false;
            while (!ended) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                ended = read < 0;
                bytes.position(bytes.position() + Math.max(0, read)).flip();
                CoderResult result = decoder.decode(bytes, out.clear(), ended);
                if (result.isError()) {
                    return false;
                }
                bytes.compact();
            }
        }
        return true;
    }
}

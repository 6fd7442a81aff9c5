package org.graphwright.model;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.io.input.ReaderInputStream;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the first element of XML. Java's parser prints to the standard error stream of a document type that has no end, and of
 * bytes that are no characters, before it says so: who reads XML of others looks here first.
 */
public final class XmlProlog {
    /** Bytes in which a document type must end. */
    public static final int LONGEST = 1 << 16;

    private static final String BEGIN = "<!DOCTYPE";
    private static final Pattern DECLARED =
            Pattern.compile("\\A(?:\u00EF\u00BB\u00BF)?<\\?xml\\s[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)");
    private static final String NO_END = "its document type (<!DOCTYPE) does not end";

    private XmlProlog() {}

    /**
     * The same bytes, but for those that are no characters: they are U+FFFD, or a question mark in ASCII.
     *
     * @throws EOFException if a document type begins before the first element, and does not end
     */
    public static InputStream checked(InputStream xml) throws IOException {
        BufferedInputStream in = new BufferedInputStream(xml, LONGEST);
        in.mark(LONGEST);
        byte[] head = in.readNBytes(LONGEST);
        in.reset();
        Charset marks = charset(head);
        String begin = new String(head, marks);
        check(begin);
        return marks.equals(StandardCharsets.ISO_8859_1) ? readable(in, begin) : in;
    }

    /** Of these two encodings the parser has readers of its own; Java's, which it has for the others, replace such bytes. */
    private static InputStream readable(InputStream in, String begin) throws IOException {
        Matcher declared = DECLARED.matcher(begin);
        String name = declared.find() ? declared.group(1).toUpperCase(Locale.ROOT) : "UTF-8";
        @Nullable
        Charset charset = switch (name) {
            case "UTF-8", "UTF8" -> StandardCharsets.UTF_8;
            case "US-ASCII", "ASCII" -> StandardCharsets.US_ASCII;
            default -> null;
        };
        return charset == null
                ? in
                : ReaderInputStream.builder()
                        .setReader(new InputStreamReader(in, charset))
                        .setCharset(charset)
                        .get();
    }

    /** @throws EOFException if a document type begins before the first element, and does not end */
    public static void check(String xml) throws EOFException {
        if (isCut(xml)) {
            throw new EOFException(NO_END);
        }
    }

    /** Its marks are in ASCII in whatever else is not UTF-16. */
    private static Charset charset(byte[] head) {
        if (head.length < 2) {
            return StandardCharsets.ISO_8859_1;
        }
        boolean little = head[0] == (byte) 0xff && head[1] == (byte) 0xfe || head[1] == 0;
        boolean big = head[0] == (byte) 0xfe && head[1] == (byte) 0xff || head[0] == 0;
        return little ? StandardCharsets.UTF_16LE : big ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1;
    }

    private static boolean isCut(String xml) {
        int at = xml.indexOf('<');
        while (at >= 0) {
            if (xml.startsWith(BEGIN, at)) {
                return end(xml, at + BEGIN.length()) < 0;
            }
            int end = aside(xml, at);
            if (end == at) {
                return false;
            }
            at = end < 0 ? -1 : xml.indexOf('<', end);
        }
        return false;
    }

    /** Where a document type ends; -1 if it does not. */
    private static int end(String xml, int from) {
        boolean inside = false;
        int at = from;
        while (at >= 0 && at < xml.length()) {
            char c = xml.charAt(at);
            if (c == '>' && !inside) {
                return at;
            } else if (c == '[') {
                inside = true;
                at++;
            } else if (c == ']') {
                inside = false;
                at++;
            } else if (c == '"' || c == '\'') {
                at = after(xml, String.valueOf(c), at + 1);
            } else if (c == '<') {
                int end = aside(xml, at);
                at = end == at ? at + 1 : end;
            } else {
                at++;
            }
        }
        return -1;
    }

    /** Behind the comment or instruction that begins here; here if none does, -1 if it does not end. */
    private static int aside(String xml, int at) {
        if (xml.startsWith("<!--", at)) {
            return after(xml, "-->", at + 4);
        }
        return xml.startsWith("<?", at) ? after(xml, "?>", at + 2) : at;
    }

    private static int after(String xml, String mark, int from) {
        int found = xml.indexOf(mark, from);
        return found < 0 ? -1 : found + mark.length();
    }
}

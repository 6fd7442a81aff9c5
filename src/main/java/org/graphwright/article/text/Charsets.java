package org.graphwright.article.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/** The names that pages give their character sets, as the WHATWG Encoding Standard (encoding.spec.whatwg.org) reads them. */
public final class Charsets {
    private static final String WESTERN = "windows-1252";

    /** Labels that mean another set in Java, or none. */
    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("latin1", WESTERN),
            Map.entry("l1", WESTERN),
            Map.entry("ascii", WESTERN),
            Map.entry("us-ascii", WESTERN),
            Map.entry("ansi_x3.4-1968", WESTERN),
            Map.entry("iso-8859-1", WESTERN),
            Map.entry("iso8859-1", WESTERN),
            Map.entry("iso88591", WESTERN),
            Map.entry("iso_8859-1", WESTERN),
            Map.entry("iso_8859-1:1987", WESTERN),
            Map.entry("iso-ir-100", WESTERN),
            Map.entry("csisolatin1", WESTERN),
            Map.entry("cp819", WESTERN),
            Map.entry("ibm819", WESTERN),
            Map.entry("cp1252", WESTERN),
            Map.entry("x-cp1252", WESTERN),
            Map.entry("x-user-defined", WESTERN),
            Map.entry("latin2", "iso-8859-2"),
            Map.entry("latin5", "windows-1254"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso8859-9", "windows-1254"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("windows-874", "x-windows-874"),
            Map.entry("gb2312", "gb18030"),
            Map.entry("gbk", "gb18030"),
            Map.entry("x-gbk", "gb18030"),
            Map.entry("big5", "big5-hkscs"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("koi8", "koi8-r"),
            Map.entry("koi", "koi8-r"),
            Map.entry("x-mac-roman", "x-macroman"),
            Map.entry("macintosh", "x-macroman"),
            Map.entry("mac", "x-macroman"),
            Map.entry("utf8", "utf-8"),
            Map.entry("unicode-1-1-utf-8", "utf-8"),
            Map.entry("x-unicode20utf8", "utf-8"));

    private static final Pattern META = Pattern.compile(
            "<meta\\b[^<>]*?\\bcharset\\s*+=\\s*+[\"']?+\\s*+([^\\s\"'/>;]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DECLARATION =
            Pattern.compile("^\\s*<\\?xml\\b[^>]*?\\bencoding\\s*=\\s*[\"']([^\"']+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern REMARK = Pattern.compile("(?s)<!--.*?-->");

    /** Where browsers look for the label, and a little more. */
    private static final int TOP = 4096;

    private Charsets() {}

    /** What a page says of its own character set at its beginning; empty if it says nothing that is known. */
    public static Optional<Charset> declared(byte[] page) {
        String top = REMARK.matcher(new String(page, 0, Math.min(TOP, page.length), StandardCharsets.ISO_8859_1))
                .replaceAll("");
        Matcher meta = META.matcher(top);
        Matcher declaration = DECLARATION.matcher(top);
        if (meta.find()) {
            return named(meta.group(1)).map(Charsets::readable);
        }
        return declaration.find() ? named(declaration.group(1)).map(Charsets::readable) : Optional.empty();
    }

    /** The character set of a label; empty if there is none of that name. */
    public static Optional<Charset> named(String label) {
        String lower = label.strip().toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(MEANINGS.getOrDefault(lower, lower)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** The character set of text that says nothing of it. */
    public static Charset guess(byte[] bytes) {
        if (Decoder.isUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        String found = detector.getDetectedCharset();
        return found != null && Charset.isSupported(found) ? Charset.forName(found) : Charset.forName(WESTERN);
    }

    /** A label that could be read as ASCII cannot mean UTF-16; the standard takes it for UTF-8. */
    private static Charset readable(Charset said) {
        return said.name().startsWith("UTF-16") || said.name().startsWith("UTF-32") ? StandardCharsets.UTF_8 : said;
    }
}

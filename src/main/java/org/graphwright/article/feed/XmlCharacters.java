package org.graphwright.article.feed;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Characters that XML 1.0 has no place for, such as most controls: one of them in one article would cost all articles of its file. */
final class XmlCharacters {
    private static final String REPLACEMENT = "\uFFFD";
    private static final Pattern REFERENCE = Pattern.compile("&#(?:x([0-9a-fA-F]{1,8})|([0-9]{1,9}));");

    private XmlCharacters() {}

    /** The file with U+FFFD for each of them, and for what refers to one by its number. */
    static String clean(String xml) {
        StringBuilder clean = new StringBuilder(xml.length());
        xml.codePoints().forEach(c -> clean.appendCodePoint(isAllowed(c) ? c : 0xFFFD));
        return REFERENCE
                .matcher(clean)
                .replaceAll(reference ->
                        isAllowed(number(reference.group(1), reference.group(2))) ? reference.group() : REPLACEMENT);
    }

    private static long number(@Nullable String hexadecimal, @Nullable String decimal) {
        return hexadecimal == null ? Long.parseLong(requireNonNull(decimal)) : Long.parseLong(hexadecimal, 16);
    }

    private static boolean isAllowed(long c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= ' ' && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000 && c <= 0x10FFFF;
    }
}

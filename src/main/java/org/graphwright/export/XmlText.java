package org.graphwright.export;

/** Characters that XML 1.0 cannot hold, such as most control characters, become U+FFFD. */
final class XmlText {
    private XmlText() {}

    static String clean(String text) {
        if (text.codePoints().allMatch(XmlText::allowed)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(allowed(c) ? c : 0xFFFD));
        return clean.toString();
    }

    /** The production Char of XML 1.0, section 2.2. */
    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || (c >= 0x10000 && c <= 0x10FFFF);
    }
}

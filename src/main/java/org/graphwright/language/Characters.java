package org.graphwright.language;

/** Characters that models trained on plain text do not know, each mapped to one that they do, so that offsets stay. */
public final class Characters {
    private Characters() {}

    /** {@code text} with typographic quotes, dashes and blanks made plain; as long as {@code text}. */
    public static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(plain(text.charAt(i)));
        }
        return out.toString();
    }

    /** True for characters that show nothing: soft hyphens, marks of direction, and spaces and joiners without width. */
    public static boolean isWithoutWidth(char c) {
        return c == '\u00ad'
                || c >= '\u200b' && c <= '\u200f'
                || c >= '\u202a' && c <= '\u202e'
                || c >= '\u2060' && c <= '\u2064'
                || c >= '\u2066' && c <= '\u2069'
                || c == '\ufeff';
    }

    private static char plain(char c) {
        return switch (c) {
            case '‘', '’', '‛', 'ʼ', '′', '`' -> '\'';
            case '“', '”', '„', '‟', '«', '»', '″' -> '"';
            case '‐', '‑', '‒' -> '-';
            case '\t', '\u00a0', '\u2007', '\u202f', '\u2009', '\u200a', '\u3000' -> ' ';
            case '\r', '\u2028', '\u2029', '\u0085' -> '\n';
            case '\n' -> c;
            default -> c < ' ' || c == '\u007f' || c == '\u200b' || c == '\ufeff' || c == '\ufffd' ? ' ' : c;
        };
    }
}

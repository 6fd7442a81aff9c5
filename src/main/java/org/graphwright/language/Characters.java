package org.graphwright.language;

/** Characters that models trained on plain text do not know, each mapped to one that they do, so that offsets stay. */
public final class Characters {
    /**
     * Marks on one letter, by the stream-safe form of Unicode (UAX 15): no language needs more. Java's expressions go back over all
     * marks before a place to find whether a word ends there, so that a row of nothing but marks would cost its square.
     */
    private static final int MOST_MARKS = 30;

    private static final char NO_WIDTH = '\u200b';

    private Characters() {}

    /** {@code text} with a character without width for each mark that no letter can bear; as long as {@code text}. */
    static String legible(String text) {
        char[] legible = null;
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            marks = isMark(text.charAt(i)) ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
                legible = legible == null ? text.toCharArray() : legible;
                legible[i] = NO_WIDTH;
            }
        }
        return legible == null ? text : new String(legible);
    }

    /** What is beyond U+FFFF counts as no mark, in Java's expressions neither. */
    private static boolean isMark(char c) {
        if (c < '\u0300') {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

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

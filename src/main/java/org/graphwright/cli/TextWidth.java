package org.graphwright.cli;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How many columns of a terminal text takes, and how it is broken into lines of so many. */
final class TextWidth {
    private static final Set<UnicodeScript> WIDE = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.YI);

    // Unicode's blocks of pictographs, and its full-width forms, which take two columns (UAX #11).
    private static final int FIRST_PICTURE = 0x1F300;
    private static final int LAST_PICTURE = 0x1FAFF;
    private static final int FIRST_FULL_WIDTH = 0xFF01;
    private static final int LAST_FULL_WIDTH = 0xFF60;

    private TextWidth() {}

    /** The columns: none for marks on letters, two for signs of East Asian scripts and pictures. */
    static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    /**
     * The lines, at least one; a word goes to the next line whole where it fits into one, and is parted where it does not. All but the blanks at
     * the breaks is kept.
     *
     * @param columns of a line, at least 2
     */
    static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (of(longer) <= columns) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (of(line) > columns) {
                int end = fitting(line, columns);
                lines.add(line.substring(0, end));
                line = line.substring(end);
            }
        }
        lines.add(line);
        return lines;
    }

    /** Offset of the first character that no line has room for; a mark stays with its letter. */
    private static int fitting(String text, int columns) {
        int used = 0;
        int at = 0;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            used += of(sign);
            if (used > columns && at > 0) {
                return at;
            }
            at += Character.charCount(sign);
        }
        return at;
    }

    private static int of(int sign) {
        int type = Character.getType(sign);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = WIDE.contains(UnicodeScript.of(sign))
                || sign >= FIRST_PICTURE && sign <= LAST_PICTURE
                || sign >= FIRST_FULL_WIDTH && sign <= LAST_FULL_WIDTH;
        return wide ? 2 : 1;
    }
}

package org.graphwright.cli;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** How many columns of a terminal text takes, and how it is broken into lines of so many. */
final class TextWidth {
    // East_Asian_Width W and F of Unicode 17 (UAX #11), from the first sign of each range to its last; what is not
    // assigned within them counts as they do.
    private static final NavigableMap<Integer, Integer> WIDE = ranges("""
            1100-115F 231A-231B 2329-232A 23E9-23EC 23F0 23F3 25FD-25FE 2614-2615 2630-2637 2648-2653 267F 268A-268F 2693 26A1
            26AA-26AB 26BD-26BE 26C4-26C5 26CE 26D4 26EA 26F2-26F3 26F5 26FA 26FD 2705 270A-270B 2728 274C 274E 2753-2755 2757
            2795-2797 27B0 27BF 2B1B-2B1C 2B50 2B55 2E80-303E 3041-3247 3250-A4C6 A960-A97C AC00-D7A3 F900-FAFF FE10-FE19
            FE30-FE6B FF01-FF60 FFE0-FFE6 16FE0-1B2FB 1D300-1D376 1F004 1F0CF 1F18E 1F191-1F19A 1F200-1F320 1F32D-1F335
            1F337-1F37C 1F37E-1F393 1F3A0-1F3CA 1F3CF-1F3D3 1F3E0-1F3F0 1F3F4 1F3F8-1F43E 1F440 1F442-1F4FC 1F4FF-1F53D
            1F54B-1F54E 1F550-1F567 1F57A 1F595-1F596 1F5A4 1F5FB-1F64F 1F680-1F6C5 1F6CC 1F6D0-1F6D2 1F6D5-1F6DF 1F6EB-1F6EC
            1F6F4-1F6FC 1F7E0-1F7F0 1F90C-1F93A 1F93C-1F945 1F947-1F9FF 1FA70-1FAF8 20000-3FFFD""");

    // Vowels and final consonants of Hangul (Unicode's block of Jamo) that are written into the sign before them.
    private static final int FIRST_JOINED = 0x1160;
    private static final int LAST_JOINED = 0x11FF;

    /** What makes letters bold and ends that, and what else a terminal is told of colours. */
    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");

    private static final Set<UnicodeScript> WITHOUT_BLANKS =
            Set.of(UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);

    private static final Pattern WORD_END = Pattern.compile("(?<=\\s)(?=\\S)");

    private TextWidth() {}

    /** The columns: none for marks on letters and for colours, two for signs of East Asian scripts and pictures. */
    static int of(String text) {
        String seen = text.indexOf('\u001B') < 0 ? text : COLOUR.matcher(text).replaceAll("");
        return seen.codePoints().map(TextWidth::of).sum();
    }

    /**
     * The lines, at least one; one of the {@link #parts} goes to the next line whole where it fits into one, and is cut where it does not. All
     * but the blanks at the breaks is kept.
     *
     * @param columns of a line, at least 2
     */
    static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String part : parts(text)) {
            if (!line.isEmpty() && of(line + part.stripTrailing()) > columns) {
                lines.add(line.stripTrailing());
                line = "";
            }
            line += part;
            while (of(line.stripTrailing()) > columns) {
                int end = fitting(line, columns);
                lines.add(line.substring(0, end));
                line = line.substring(end);
            }
        }
        lines.add(of(line) <= columns ? line : line.stripTrailing());
        return lines;
    }

    /** What is never cut: words with the blanks after them, and what lines may be broken between in scripts without blanks. */
    static List<String> parts(String words) {
        List<String> parts = new ArrayList<>();
        for (String word : WORD_END.split(words)) {
            if (word.codePoints().noneMatch(TextWidth::isBreak)) {
                parts.add(word);
                continue;
            }
            BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
            breaks.setText(word);
            int begin = 0;
            for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                if (end == word.length() || isBreak(word.codePointBefore(end))) {
                    parts.add(word.substring(begin, end));
                    begin = end;
                }
            }
        }
        return parts;
    }

    private static boolean isBreak(int before) {
        return isWide(before) || WITHOUT_BLANKS.contains(UnicodeScript.of(before));
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

    /** Whether a sign takes two columns. */
    static boolean isWide(int sign) {
        Map.Entry<Integer, Integer> range = WIDE.floorEntry(sign);
        return range != null && sign <= range.getValue();
    }

    private static int of(int sign) {
        int type = Character.getType(sign);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        if (sign >= FIRST_JOINED && sign <= LAST_JOINED) {
            return 0;
        }
        return isWide(sign) ? 2 : 1;
    }

    private static NavigableMap<Integer, Integer> ranges(String list) {
        NavigableMap<Integer, Integer> ranges = new TreeMap<>();
        for (String range : list.split("\\s+")) {
            String[] ends = range.split("-");
            ranges.put(Integer.parseInt(ends[0], 16), Integer.parseInt(ends[ends.length - 1], 16));
        }
        return ranges;
    }
}

package org.graphwright.cli;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Breaks the lines of a text where the terminal ends. What follows a break is indented as its line, titles and items a little more, so
 * that the next one is told from it. Lines are broken at blanks, and between signs of scripts that have none between words: a word or an IRI is never cut, and
 * sticks out where it is longer than a line.
 */
final class WrappedLines {
    /** Lines indented by no more are titles and items; deeper ones sentences, which begin at one edge. */
    private static final int ITEM = 2;

    private static final String HANGING = "  ";

    private static final Set<UnicodeScript> WITHOUT_BLANKS =
            Set.of(UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);

    private static final Pattern WORD_END = Pattern.compile("(?<=\\s)(?=\\S)");

    private final int columns;

    /** @param columns of the terminal; {@link Terminal#UNLIMITED} to break nothing */
    WrappedLines(int columns) {
        this.columns = columns;
    }

    /** The lines as wide as standard output, which is not broken where it goes to no terminal. */
    static WrappedLines forTerminal() {
        return new WrappedLines(Terminal.width());
    }

    /** The text with its lines broken; each ends as {@code \n}. */
    String write(String text) {
        if (columns == Terminal.UNLIMITED) {
            return text;
        }
        StringBuilder wrapped = new StringBuilder();
        text.lines().forEach(line -> wrap(wrapped, line));
        return wrapped.toString();
    }

    private void wrap(StringBuilder wrapped, String line) {
        if (TextWidth.of(line) <= columns) {
            wrapped.append(line).append('\n');
            return;
        }
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        String words = line.strip();
        wrapped.append(indent);
        String next = indent.length() <= ITEM ? indent + HANGING : indent;
        StringBuilder current = new StringBuilder();
        int room = columns - indent.length();
        for (String part : parts(words)) {
            if (!current.isEmpty() && TextWidth.of(current + part.stripTrailing()) > room) {
                wrapped.append(current.toString().stripTrailing()).append('\n').append(next);
                current.setLength(0);
                room = columns - next.length();
            }
            current.append(part);
        }
        wrapped.append(current.toString().stripTrailing()).append('\n');
    }

    /** What is never cut: words with the blanks after them, and what lines may be broken between in scripts without blanks. */
    private static List<String> parts(String words) {
        List<String> parts = new ArrayList<>();
        for (String word : WORD_END.split(words)) {
            if (word.codePoints().noneMatch(WrappedLines::isBreak)) {
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
        return TextWidth.isWide(before) || WITHOUT_BLANKS.contains(UnicodeScript.of(before));
    }
}

package org.graphwright.cli;

/**
 * Breaks the lines of a text where the terminal ends. What follows a break is indented as its line, titles and items a little more, so
 * that the next one is told from it. Lines are broken at blanks, and between signs of scripts that have none between words: a word or an IRI is never cut, and
 * sticks out where it is longer than a line.
 */
final class WrappedLines {
    /** Lines indented by no more are titles and items; deeper ones sentences, which begin at one edge. */
    private static final int ITEM = 2;

    private static final String HANGING = "  ";

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
        for (String part : TextWidth.parts(words)) {
            if (!current.isEmpty() && TextWidth.of(current + part.stripTrailing()) > room) {
                wrapped.append(current.toString().stripTrailing()).append('\n').append(next);
                current.setLength(0);
                room = columns - next.length();
            }
            current.append(part);
        }
        wrapped.append(current.toString().stripTrailing()).append('\n');
    }
}

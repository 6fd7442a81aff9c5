package org.graphwright.language;

import java.util.ArrayList;
import java.util.List;
import org.graphwright.model.Span;

/**
 * Cuts a text where no sentence goes on: at the end of every line, unless the lines were broken at a fixed width as old newspapers' files
 * are, then at blank lines and behind lines that end early.
 */
final class Paragraphs {
    // Characters of a line that was broken at a width, and lines that go on in the next one; by hand, on old
    // newspapers' files.
    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;
    private static final int FEWEST_JOINTS = 3;

    private Paragraphs() {}

    /** The paragraphs of {@code plain}, in order of position, none blank; line breaks inside one are blanks between words. */
    static List<Span> of(String plain) {
        List<Span> lines = lines(plain);
        int width = lines.stream().mapToInt(Span::length).max().orElse(0);
        boolean wrapped = isWrapped(plain, lines, width);
        List<Span> paragraphs = new ArrayList<>();
        Span open = null;
        for (Span line : lines) {
            boolean blank = line.of(plain).isBlank();
            if (open != null && (blank || !wrapped || !isFull(plain, open, line, width))) {
                paragraphs.add(open);
                open = null;
            }
            if (!blank) {
                open = new Span(open == null ? line.begin() : open.begin(), line.end());
            }
        }
        if (open != null) {
            paragraphs.add(open);
        }
        return paragraphs;
    }

    private static List<Span> lines(String plain) {
        List<Span> lines = new ArrayList<>();
        int begin = 0;
        while (begin < plain.length()) {
            int newline = plain.indexOf('\n', begin);
            int end = newline < 0 ? plain.length() : newline;
            lines.add(new Span(begin, end));
            begin = end + 1;
        }
        return lines;
    }

    /** True where nearly every line that another follows had no room for the first word of the next, and sentences run across lines. */
    private static boolean isWrapped(String plain, List<Span> lines, int width) {
        if (width < NARROWEST || width > WIDEST) {
            return false;
        }
        int joints = 0;
        int full = 0;
        int runningOn = 0;
        for (int i = 1; i < lines.size(); i++) {
            Span line = lines.get(i - 1);
            Span next = lines.get(i);
            if (line.of(plain).isBlank() || next.of(plain).isBlank()) {
                continue;
            }
            joints++;
            full += isFull(plain, line, next, width) ? 1 : 0;
            runningOn += Character.isLowerCase(next.of(plain).strip().codePointAt(0)) ? 1 : 0;
        }
        return joints >= FEWEST_JOINTS && full * 10 >= joints * 7 && runningOn * 4 >= joints;
    }

    /** True where the last line of {@code before} had no room for the first word of {@code next}. */
    private static boolean isFull(String plain, Span before, Span next, int width) {
        int lastLine = Math.max(before.begin(), plain.lastIndexOf('\n', before.end() - 1) + 1);
        String[] words = next.of(plain).strip().split("\\s", 2);
        return before.end() - lastLine + 1 + words[0].length() > width;
    }
}

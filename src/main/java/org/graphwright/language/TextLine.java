package org.graphwright.language;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text.
 *
 * @param begin offset of its first character
 * @param end offset behind its last, before the line break
 */
record TextLine(int begin, int end) {
    /** The lines of {@code text}, whatever characters break them. */
    static List<TextLine> of(String text) {
        List<TextLine> lines = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n'
                    || c == '\u0085'
                    || c == '\u2028'
                    || c == '\u2029'
                    || c == '\f'
                    || c == '\u000b'
                    || c == '\r') {
                lines.add(new TextLine(begin, i));
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                begin = i + 1;
            }
        }
        lines.add(new TextLine(begin, text.length()));
        return lines;
    }

    int length() {
        return end - begin;
    }

    String in(String text) {
        return text.substring(begin, end);
    }

    /** Its words, without blanks at the ends. */
    String words(String text) {
        return in(text).strip();
    }

    boolean isBlank(String text) {
        for (int i = begin; i < end; i++) {
            if (!Character.isWhitespace(text.charAt(i))
                    && !Characters.isWithoutWidth(text.charAt(i))
                    && text.charAt(i) != '\u00a0') {
                return false;
            }
        }
        return true;
    }
}

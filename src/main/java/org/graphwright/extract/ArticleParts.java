package org.graphwright.extract;

import java.util.ArrayList;
import java.util.List;
import org.graphwright.model.Span;

/**
 * The parts in which a long text is read. Some steps compare all things of what they read with one another; what they cost must not grow
 * faster than the text, whatever stands in it.
 */
final class ArticleParts {
    /** Characters, some 4,000 words: four times as many as an article has, so that hardly one is read in parts. */
    static final int LONGEST = 25_000;

    /** Where a part ends at best, in this order: at a blank line, a line's end, a sentence's end, between words. */
    private static final List<String> ENDS = List.of("\n\n", "\n", ". ", " ");

    private ArticleParts() {}

    /** They cover the text; at least one. */
    static List<Span> of(String text) {
        List<Span> parts = new ArrayList<>();
        int begin = 0;
        while (text.length() - begin > LONGEST) {
            int end = end(text, begin);
            parts.add(new Span(begin, end));
            begin = end;
        }
        parts.add(new Span(begin, text.length()));
        return parts;
    }

    private static int end(String text, int begin) {
        String part = text.substring(begin, begin + LONGEST);
        for (String mark : ENDS) {
            int at = part.lastIndexOf(mark) + mark.length();
            if (at > LONGEST / 2) {
                return begin + at;
            }
        }
        int end = begin + LONGEST;
        return Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end)) ? end - 1 : end;
    }
}

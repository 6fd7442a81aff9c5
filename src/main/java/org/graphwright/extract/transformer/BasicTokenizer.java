package org.graphwright.extract.transformer;

import java.util.ArrayList;
import java.util.List;
import org.graphwright.model.Span;

/** Splits text into the words that the model was trained on: white space separates, every punctuation mark is a word of its own. */
final class BasicTokenizer {
    private BasicTokenizer() {}

    /** The words of {@code text} from {@code begin} to {@code end}; offsets are on {@code text}. */
    static List<Span> of(String text, int begin, int end) {
        List<Span> words = new ArrayList<>();
        int start = -1;
        int at = begin;
        while (at < end) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            boolean blank = isBlank(c);
            boolean punctuation = !blank && isPunctuation(c);
            if (blank || punctuation) {
                if (start >= 0) {
                    words.add(new Span(start, at));
                    start = -1;
                }
                if (punctuation) {
                    words.add(new Span(at, next));
                }
            } else if (start < 0) {
                start = at;
            }
            at = next;
        }
        if (start >= 0) {
            words.add(new Span(start, end));
        }
        return words;
    }

    private static boolean isBlank(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.SPACE_SEPARATOR
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || c == 0xFFFD;
    }

    private static boolean isPunctuation(int c) {
        if ((33 <= c && c <= 47) || (58 <= c && c <= 64) || (91 <= c && c <= 96) || (123 <= c && c <= 126)) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}

package org.graphwright.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands between quotation marks.
 *
 * @param begin offset of the first character inside
 * @param end offset after the last one inside
 * @param outerBegin offset of the opening mark
 * @param outerEnd offset after the closing mark, or {@code end} where the quotation goes on in the next paragraph
 * @param goesOn true where the next paragraph continues the speech
 */
record QuotedText(int begin, int end, int outerBegin, int outerEnd, boolean goesOn) {
    /** Stands for two apostrophes that open a quotation. */
    /** Blanks; by hand: "We had no choice" has three. */
    private static final int FEW = 3;

    private static final char DOUBLE = '=';

    /** Between two parts of what somebody said. */
    private static final Pattern WENT_ON = Pattern.compile(",'\\s[^.!?'\"]+,\\s$");

    /** In characters. */
    private static final int LONGEST_CUE = 90;

    /** Longer quotations are taken for a forgotten closing mark. */
    private static final int LONGEST = 3000;

    /** All quoted stretches of {@code text}, in order; what is quoted within a quotation belongs to the outer one. */
    static List<QuotedText> of(String text) {
        List<QuotedText> found = new ArrayList<>();
        int line = 0;
        while (line < text.length()) {
            int newline = text.indexOf('\n', line);
            int end = newline < 0 ? text.length() : newline;
            paragraph(text, line, end, found);
            line = end + 1;
        }
        return found;
    }

    private static void paragraph(String text, int from, int to, List<QuotedText> found) {
        int open = -1;
        char mark = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (open < 0) {
                if (opens(text, i, from, to)) {
                    open = i;
                    mark = isDouble(text, i, to) ? DOUBLE : c;
                }
            } else if (closes(text, i, to, mark)) {
                add(found, text, open, i, i + (mark == DOUBLE ? 2 : 1), false);
                i += mark == DOUBLE ? 1 : 0;
                open = -1;
            }
        }
        if (open >= 0 && nextParagraphOpens(text, to)) {
            add(found, text, open, to, to, true);
        }
    }

    private static void add(List<QuotedText> found, String text, int open, int end, int outerEnd, boolean goesOn) {
        int begin = open + (isDouble(text, open, end) ? 2 : 1);
        int last = end;
        while (begin < last && text.charAt(begin) <= ' ') {
            begin++;
        }
        while (last > begin && text.charAt(last - 1) <= ' ') {
            last--;
        }
        if (begin < last && last - begin <= LONGEST && !isTitleOfLink(text, open, outerEnd)) {
            found.add(new QuotedText(begin, last, open, outerEnd, goesOn));
        }
    }

    /** Markdown's {@code [words](address "title")}: the title is nobody's speech. */
    private static boolean isTitleOfLink(String text, int open, int outerEnd) {
        if (outerEnd >= text.length() || text.charAt(outerEnd) != ')') {
            return false;
        }
        int at = open - 1;
        while (at >= 0 && text.charAt(at) == ' ') {
            at--;
        }
        int least = Math.max(1, at - LONGEST);
        while (at > least && text.charAt(at) > ' ' && !opensAddress(text, at)) {
            at--;
        }
        return at > 0 && at < open - 2 && opensAddress(text, at);
    }

    private static boolean opensAddress(String text, int at) {
        return text.charAt(at) == '(' && text.charAt(at - 1) == ']';
    }

    private static boolean opens(String text, int at, int from, int to) {
        char c = text.charAt(at);
        boolean free = at == from || !Character.isLetterOrDigit(text.charAt(at - 1));
        return switch (c) {
            case '“', '«', '„' -> true;
            // as in German and Danish: »…«
            case '»' -> free && at + 1 < to && text.charAt(at + 1) > ' ' && inLine(text, '«', at, to);
            case '"' -> free && at + 1 < to && text.charAt(at + 1) > ' ';
            case '‘' -> free && inLine(text, '’', at, to);
            case '\'' ->
                free
                        && (isDouble(text, at, to) && text.indexOf("''", at + 2) > 0
                                || at + 1 < to
                                        && (Character.isUpperCase(text.charAt(at + 1))
                                                || Character.isLetter(text.charAt(at + 1)) && goesOn(text, from, at))
                                        && closesSpeech(text, at + 1, to));
            default -> false;
        };
    }

    /** "'We had luck,' she said, 'but we earned it.'" */
    private static boolean goesOn(String text, int from, int at) {
        return WENT_ON.matcher(text.substring(Math.max(from, at - LONGEST_CUE), at))
                .find();
    }

    private static boolean inLine(String text, char mark, int at, int to) {
        int next = text.indexOf(mark, at);
        return next > 0 && next < to;
    }

    private static boolean isDouble(String text, int at, int to) {
        return at + 2 < to && text.charAt(at) == '\'' && text.charAt(at + 1) == '\'';
    }

    /** More words than a nickname or a title has. */
    private static boolean isClause(String words) {
        return words.chars().filter(c -> c == ' ').count() >= FEW;
    }

    /**
     * A single mark opens speech only where another closes it behind a comma or a stop, or before one and behind several words, for it may be
     * an apostrophe.
     */
    private static boolean closesSpeech(String text, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (text.charAt(i) == '\'' && closes(text, i, to, '\'')) {
                boolean ends = i + 1 < text.length() && ",.".indexOf(text.charAt(i + 1)) >= 0;
                return ",.?!".indexOf(text.charAt(i - 1)) >= 0 || ends && isClause(text.substring(from, i));
            }
        }
        return false;
    }

    private static boolean closes(String text, int at, int to, char mark) {
        char c = text.charAt(at);
        return switch (mark) {
            case '“' -> c == '”' || c == '"';
            case '„' -> c == '“' || c == '”';
            case '«' -> c == '»';
            case '»' -> c == '«';
            case DOUBLE -> c == '\'' && at + 1 < to && text.charAt(at + 1) == '\'';
            case '\'' -> c == '\'' && (at + 1 >= to || !Character.isLetterOrDigit(text.charAt(at + 1)));
            // an apostrophe stands between letters, and a plural's has no punctuation before it
            case '‘' ->
                c == '’'
                        && (at + 1 >= to || !Character.isLetterOrDigit(text.charAt(at + 1)))
                        && !(at + 1 < to
                                && text.charAt(at + 1) == ' '
                                && Character.toLowerCase(text.charAt(at - 1)) == 's'
                                && text.indexOf('’', at + 1) > 0
                                && text.indexOf('’', at + 1) < to);
            default -> c == '"' || c == '”';
        };
    }

    private static boolean nextParagraphOpens(String text, int at) {
        int next = at;
        while (next < text.length() && text.charAt(next) <= ' ') {
            next++;
        }
        return next < text.length() && (text.charAt(next) == '“' || text.charAt(next) == '"');
    }
}

package org.graphwright.language;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines of an article that say nothing of the news: who wrote it, who took the picture, and a headline in capitals, of which every word
 * looks like a name.
 */
final class Furniture {
    /** Lines from the top within which a line may name the author. */
    private static final int TOP = 8;

    // Characters of such lines; by hand.
    private static final int LONGEST_BYLINE = 120;
    private static final int LONGEST_CREDIT = 250;
    private static final int LONGEST_HEADLINE = 200;

    private static final Pattern BYLINE = Pattern.compile(
            "^(?:By|BY|Written by|Story by|Report by|Reported by|From)\\s+(?:our\\s+)?\\p{Lu}[\\p{L}.'\u2019-]*+(?:[\\s,|/&\u2022\u00b7\u2013\u2014-]++(?:and|AND|in|IN|of|for|with|the|de|van|von|der|al|bin)\\b|[\\s,|/&\u2022\u00b7\u2013\u2014-]++\\p{Lu}[\\p{L}.'\u2019-]*+|[\\s,|/&\u2022\u00b7\u2013\u2014-]++\\S+@\\S+|[\\s,]++(?:correspondent|reporter|editor|staff writer|writer|contributor|special to .*)){0,14}\\s*$");
    private static final Pattern SIGNED_OFF = Pattern.compile(
            "^[(\\[]?(?:(?:Additional |Further |Writing and |Reporting and )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Tt]ranslat(?:ed|ion)|[Rr]eport(?:ed)?|[Ee]dited) by)\\s+\\p{Lu}.*$",
            Pattern.DOTALL);
    private static final Pattern CREDIT = Pattern.compile(
            "^[(\\[]?(?:(?:file |stock |aerial |handout )?(?:photo(?:graph)?s?|image|picture|video|graphic|illustration|credits?)(?:\\s+(?:by|credit|courtesy(?: of)?|source|caption))?\\s*:|(?:photo(?:graph)?|picture|image)s? (?:by|courtesy of)\\b).*$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final boolean[] leftOut;

    private Furniture(boolean[] leftOut) {
        this.leftOut = leftOut;
    }

    static Furniture of(String text, List<TextLine> lines) {
        boolean[] leftOut = new boolean[lines.size()];
        boolean mixed = isMixed(text, lines);
        int written = 0;
        int all = (int) lines.stream().filter(line -> !line.isBlank(text)).count();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank(text)) {
                continue;
            }
            written++;
            String words = lines.get(i).words(text);
            boolean edge = written <= TOP || all - written < 3;
            boolean headline = mixed && isHeadline(words) && isAlone(text, lines, i);
            leftOut[i] = all > 1
                    && (headline
                            || edge
                                    && words.length() <= LONGEST_BYLINE
                                    && BYLINE.matcher(words).matches()
                            || all - written < 4
                                    && words.length() <= LONGEST_CREDIT
                                    && SIGNED_OFF.matcher(words).matches()
                            || words.length() <= LONGEST_CREDIT
                                    && CREDIT.matcher(words).matches());
        }
        return new Furniture(leftOut);
    }

    boolean isLeftOut(int line) {
        return leftOut[line];
    }

    /** True where most letters of what may be no headline are small: in a text all in capitals they tell nothing. */
    private static boolean isMixed(String text, List<TextLine> lines) {
        long small = 0;
        long capital = 0;
        for (TextLine line : lines) {
            String words = line.words(text);
            if (!isHeadline(words)) {
                small += words.chars().filter(Character::isLowerCase).count();
                capital += words.chars().filter(Character::isUpperCase).count();
            }
        }
        return small > capital;
    }

    private static boolean isHeadline(String words) {
        return words.length() <= LONGEST_HEADLINE
                && words.chars().filter(Character::isUpperCase).count() >= 4
                && words.chars().noneMatch(Character::isLowerCase)
                && words.indexOf(' ') > 0
                && !words.matches("(?s).*[.,;:]$");
    }

    /** True where the sentence does not go on in the next line in small letters. */
    private static boolean isAlone(String text, List<TextLine> lines, int at) {
        String next = at + 1 < lines.size() ? lines.get(at + 1).words(text) : "";
        return next.isEmpty() || !Character.isLowerCase(next.codePointAt(0));
    }
}

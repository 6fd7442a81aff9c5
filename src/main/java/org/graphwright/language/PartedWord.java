package org.graphwright.language;

import java.util.Locale;
import java.util.Set;

/** Tells whether a hyphen at the end of a line belongs to the word, or was put in because the line ended. */
public final class PartedWord {
    /** First parts of compounds that English writes with a hyphen. */
    private static final Set<String> KEEPING = new WordFile("hyphens").list("first parts");

    private PartedWord() {}

    /**
     * True where the parts are one word without a hyphen.
     *
     * @param begin the letters before the hyphen
     * @param end the letters that the next line begins with
     * @param words the words of the same text in lower case, which show how it writes this one elsewhere
     */
    public static boolean isOne(String begin, String end, Set<String> words) {
        if (!Character.isLowerCase(end.codePointAt(0))) {
            return false;
        }
        String one = begin.toLowerCase(Locale.ROOT);
        String other = end.toLowerCase(Locale.ROOT);
        if (words.contains(one + other)) {
            return true;
        }
        return !words.contains(one + "-" + other) && !KEEPING.contains(one);
    }
}

package org.graphwright.ontology;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The forms of names by which they are shown and compared. */
public final class Names {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern ARTICLE = Pattern.compile("^(?i:the)\\s+(?=\\S)");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern POINTS = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Names() {}

    /** The words as an article has them, to be shown: one blank between them, no leading "the", no possessive ending. */
    public static String bare(String surface) {
        String name = withoutArticle(BLANKS.matcher(surface).replaceAll(" "));
        return withoutPossessive(name).strip();
    }

    /**
     * The form in which names are compared: letters and digits in lower case without marks, one blank between words, an abbreviation's
     * letters together ({@code U.N.} is {@code un}), no leading "the", no possessive ending; the name itself where nothing is left.
     */
    public static String plain(String name) {
        String plain = POINTS.matcher(withoutArticle(name.strip())).replaceAll("");
        String letters = withoutPossessive(withoutMarks(plain).strip()).toLowerCase(Locale.ROOT);
        String words = NO_LETTER_OR_DIGIT.matcher(letters).replaceAll(" ").strip();
        return words.isEmpty() ? name : words;
    }

    /** A name without "the" before it. */
    public static String withoutArticle(String name) {
        return ARTICLE.matcher(name).replaceFirst("");
    }

    /** A name without {@code 's} or an apostrophe behind it. */
    public static String withoutPossessive(String name) {
        return POSSESSIVE.matcher(name).replaceFirst("");
    }

    /** The text without accents and other marks on its letters, ligatures and the like taken apart. */
    public static String withoutMarks(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    }
}

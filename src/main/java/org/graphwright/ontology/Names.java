package org.graphwright.ontology;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The forms of names by which they are shown and compared. */
public final class Names {
    /** All that is written for an apostrophe, or for a letter that stands between vowels in names taken from other alphabets. */
    private static final String APOSTROPHES = "'’‘‛ʻʼʽʾʿʹ′‵＇`´";

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final String THE = "the ";
    private static final Pattern ARTICLE = Pattern.compile("^(?i:the)\\s+(?=\\S)");
    private static final Pattern POSSESSIVE = Pattern.compile("[" + APOSTROPHES + "]s?$");
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(?<=[\\p{L}\\p{N}.]{2}),?\\s(?i:inc|incorporated|corp|ltd|limited|plc|llc|llp|gmbh|ag|s\\.?a|n\\.?v|co(?=\\.))\\.?$");

    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");
    private static final Pattern APOSTROPHE_IN_WORD =
            Pattern.compile("(?<=\\p{L})[" + APOSTROPHES + "](?=\\p{L})(?!s\\b)");
    private static final String HYPHEN = "[-\u2010\u2011]";

    /** The Arabic article as it is spoken before some letters: as-Sisi, ash-Shabaab, el-Sisi. */
    private static final Pattern ARABIC_ARTICLE = Pattern.compile(
            "(?i)\\b(?:el|a([sdrtzn])(?=" + HYPHEN + "\\1)|ash(?=" + HYPHEN + "sh))" + HYPHEN + "(?=\\p{L})");

    /** Letters that Unicode does not take apart into a plain one and a mark. */
    private static final Map<String, String> PLAIN_LETTERS =
            plainLetters("øo ØO łl ŁL đd ĐD ðd ÐD ħh ĦH ŧt ŦT ŋn ŊN ıi ßss ẞSS æae ÆAe œoe ŒOe þth ÞTh əa ƏA");

    private static final Pattern LETTER = Pattern.compile("[" + String.join("", PLAIN_LETTERS.keySet()) + "]");
    private static final Pattern POINTS = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Names() {}

    private static Map<String, String> plainLetters(String pairs) {
        Map<String, String> letters = new TreeMap<>();
        for (String pair : pairs.split(" ")) {
            letters.put(pair.substring(0, 1), pair.substring(1));
        }
        return Map.copyOf(letters);
    }

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
        if (isSimple(name)) {
            String lower = name.toLowerCase(Locale.ROOT);
            return lower.startsWith(THE) ? lower.substring(THE.length()) : lower;
        }
        String plain = POINTS.matcher(withoutArticle(name.strip())).replaceAll("");
        String letters = withoutPossessive(withoutMarks(plain).strip()).toLowerCase(Locale.ROOT);
        String words = NO_LETTER_OR_DIGIT.matcher(letters).replaceAll(" ").strip();
        return words.isEmpty() ? name : words;
    }

    /**
     * The {@link #plain} form with one spelling of what is written in several ways: no apostrophe inside a word ({@code O’Brien} is {@code
     * obrien}), the Arabic article always {@code al} ({@code el-Sisi} is {@code al sisi}).
     */
    public static String compared(String name) {
        if (isSimple(name)) {
            return plain(name);
        }
        return plain(spelled(name));
    }

    /** The text without apostrophes inside its words, with the Arabic article always as {@code al-}. */
    public static String spelled(String text) {
        String joined =
                APOSTROPHE_IN_WORD.matcher(MARKS.matcher(text).replaceAll("")).replaceAll("");
        return ARABIC_ARTICLE.matcher(joined).replaceAll("al-");
    }

    /** True of words of ASCII letters and digits with one blank between them: most names, for which no pattern is needed. */
    private static boolean isSimple(String name) {
        boolean blank = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!letter && (blank || c != ' ')) {
                return false;
            }
            blank = !letter;
        }
        return !blank;
    }

    /** A name without "the" before it. */
    public static String withoutArticle(String name) {
        return ARTICLE.matcher(name).replaceFirst("");
    }

    /** A name without {@code 's} or an apostrophe behind it. */
    public static String withoutPossessive(String name) {
        return POSSESSIVE.matcher(name).replaceFirst("");
    }

    /** A company's name without the form in which it is registered: {@code Acme Inc.} is {@code Acme}. */
    public static String withoutLegalForm(String name) {
        return LEGAL_FORM.matcher(name).replaceFirst("");
    }

    /** The text without accents and other marks on its letters and without characters of no width, ligatures and the like taken apart. */
    public static String withoutMarks(String text) {
        if (isAscii(text)) {
            return text;
        }
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return LETTER.matcher(bare).replaceAll(match -> PLAIN_LETTERS.getOrDefault(match.group(), match.group()));
    }

    /** Most names, and nothing is taken off these; of the control characters no one is a mark. */
    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}

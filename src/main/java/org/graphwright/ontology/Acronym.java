package org.graphwright.ontology;

import java.util.Locale;
import java.util.regex.Pattern;

/** What can be said of acronyms by their letters: which names are some, and what they may stand for. */
public final class Acronym {
    /** Two capitals and more in up to ten letters, digits, hyphens and "&", with an "s" behind perhaps; or letters with points. */
    private static final Pattern FORM =
            Pattern.compile("(?=(?:.*\\p{Lu}){2})[\\p{Lu}\\p{N}&-]{2,10}s?|\\p{Lu}(?:\\.\\p{Lu})+\\.?");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Acronym() {}

    /** True of a name that looks like one: {@code WHO}, {@code U.N.}, {@code G20}. */
    public static boolean isOne(String name) {
        String bare = name.strip();
        return !(bare.length() > 2 && Character.isLowerCase(bare.charAt(1)))
                && FORM.matcher(bare).matches();
    }

    /**
     * True where its letters stand in a name in the same order, the first of them at the begin of a word: {@code NAVCENT} of Naval Forces
     * Central Command, {@code PG&E} of Pacific Gas and Electric Company. Says something only where the text itself gives the one beside the other.
     */
    public static boolean isCutFrom(String acronym, String name) {
        String letters = letters(acronym);
        if (letters.length() < 2 || !letters.equals(letters.toUpperCase(Locale.ROOT)) || name.indexOf(' ') < 0) {
            return false;
        }
        String upper = name.toUpperCase(Locale.ROOT);
        for (String word : BETWEEN_WORDS.split(upper)) {
            if (!word.isEmpty() && word.charAt(0) == letters.charAt(0)) {
                return isWithin(letters, upper.substring(upper.indexOf(word)));
            }
        }
        return false;
    }

    private static boolean isWithin(String letters, String name) {
        int at = 0;
        for (int i = 0; i < name.length() && at < letters.length(); i++) {
            at += name.charAt(i) == letters.charAt(at) ? 1 : 0;
        }
        return at == letters.length();
    }

    /**
     * The first letters of the words of a name, in upper case.
     *
     * @param small whether words without a capital count
     */
    public static String initials(String name, boolean small) {
        StringBuilder letters = new StringBuilder();
        for (String word : BETWEEN_WORDS.split(name)) {
            if (!word.isEmpty() && (small || Character.isUpperCase(word.charAt(0)))) {
                letters.append(Character.toUpperCase(word.charAt(0)));
            }
        }
        return letters.toString();
    }

    private static String letters(String acronym) {
        return acronym.replace(".", "").replace("&", "");
    }
}

package org.graphwright.language;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells full stops that belong to an abbreviation from those that end a sentence, by the words of {@code language/abbreviations.txt}. */
public final class Abbreviations {
    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}\\p{N}.&']+)\\.$");
    private static final Pattern FIRST_WORD = Pattern.compile("^[\"'(\\[]*([\\p{L}\\p{N}]+)");
    private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}{1,2}\\.)+\\p{L}{1,2}");
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}");

    /** Characters of a last word that are looked at, so that a line without blanks takes no time; by hand. */
    private static final int LONGEST = 24;

    private static final WordFile LISTS = new WordFile("abbreviations");
    private static final Set<String> NO_END = LISTS.list("no end");
    private static final Set<String> BEFORE_A_NUMBER = LISTS.list("before a number");
    private static final Set<String> EITHER = LISTS.list("either");
    private static final Set<String> BEGINS = LISTS.list("begins");

    private Abbreviations() {}

    /**
     * True where a sentence goes on behind an abbreviation.
     *
     * @param before what stands before the place, without blanks at its end
     * @param after what stands behind it, without blanks at its begin
     */
    public static boolean goOn(String before, String after) {
        Matcher last = LAST_WORD.matcher(before.substring(Math.max(0, before.length() - LONGEST)));
        if (!last.find()) {
            return false;
        }
        String word = last.group(1);
        if (word.indexOf('.') < 0 && NO_END.contains(word)) {
            return true;
        }
        Matcher first = FIRST_WORD.matcher(after);
        String next = first.find() ? first.group(1) : "";
        if (BEFORE_A_NUMBER.contains(word)) {
            return !next.isEmpty() && Character.isDigit(next.charAt(0));
        }
        boolean dotted = DOTTED.matcher(word).matches();
        boolean initial = INITIAL.matcher(word).matches();
        if (dotted && NO_END.contains(word)) {
            return true;
        }
        return (dotted || initial || EITHER.contains(word)) && !BEGINS.contains(next);
    }
}

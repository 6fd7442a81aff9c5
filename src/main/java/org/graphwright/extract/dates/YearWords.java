package org.graphwright.extract.dates;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.language.NumberWords;

/** Years in words, such as "nineteen forty-five" and "two thousand and eight", and years in two digits. */
final class YearWords {
    private static final String ONES = "(?:" + NumberWords.ONES + ")";
    private static final String SMALL =
            "(?:" + NumberWords.TEENS + "|(?:" + NumberWords.TENS + ")(?:[\\s-]" + ONES + ")?)";
    private static final String HUNDREDS = "(?:" + NumberWords.TEENS + "|twenty)";
    private static final String CENTURY_AND_YEAR =
            HUNDREDS + "(?:\\s(?:hundred(?:\\sand)?\\s|oh[\\s-])(?:" + ONES + "|" + SMALL + ")|\\s" + SMALL + ")";
    private static final String THOUSANDS = "(?:one|two)\\sthousand(?:\\s(?:and\\s)?(?:" + SMALL + "|" + ONES + "))?";

    /** A year in words; without groups. */
    static final String YEAR = "(?:" + CENTURY_AND_YEAR + "|" + THOUSANDS + ")";

    private static final Pattern HUNDRED =
            Pattern.compile("(" + HUNDREDS + ")\\s(?:hundred(?:\\sand)?\\s|oh[\\s-])?(.*)");
    private static final Pattern THOUSAND = Pattern.compile("(one|two)\\sthousand(?:\\s(?:and\\s)?(.*))?");
    /** Two digits from here on are of the twentieth century. */
    private static final int LAST_CENTURY = 50;

    private YearWords() {}

    /** The year that {@code text} writes: digits, two digits with or without an apostrophe, or words as {@link #YEAR} has them. */
    static int year(String text) {
        String digits = text.replace("'", "");
        if (Character.isDigit(digits.charAt(0))) {
            int year = Integer.parseInt(digits);
            return digits.length() > 2 ? year : year < LAST_CENTURY ? 2000 + year : 1900 + year;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        Matcher thousand = THOUSAND.matcher(lower);
        if (thousand.matches()) {
            String rest = thousand.group(2);
            return 1000 * number(thousand.group(1)) + (rest == null ? 0 : number(rest));
        }
        Matcher hundred = HUNDRED.matcher(lower);
        if (!hundred.matches()) {
            throw new IllegalArgumentException("no year: " + text);
        }
        return 100 * number(hundred.group(1)) + number(hundred.group(2));
    }

    private static int number(String words) {
        OptionalInt number = CalendarWords.number(String.join("-", List.of(words.split("[\\s-]"))));
        return number.orElseThrow(() -> new IllegalArgumentException("no number: " + words));
    }
}

package org.graphwright.language;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** The months by their English names. */
public final class MonthNames {
    /** The first three letters of each, in lower case, from January on; no two months share them. */
    public static final List<String> BEGINNINGS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** Their whole names, as alternatives of a regular expression. */
    public static final String FULL =
            "January|February|March|April|May|June|July|August|September|October|November|December";

    /** Their abbreviations without full stops, likewise; May has none. */
    public static final String SHORT = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec";

    /** One of them, whole or abbreviated, as a regular expression. */
    public static final String NAME = "(?:" + FULL + "|" + SHORT + ")";

    /** By which English months can be told apart. */
    private static final int LETTERS = 3;

    private MonthNames() {}

    /** True of a month's whole name, in any case. */
    public static boolean isOne(String name) {
        int number = number(name);
        return number > 0 && name.equalsIgnoreCase(Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }

    /**
     * The number of the month that a name or its abbreviation begins with, in any case.
     *
     * @return from 1 to 12; 0 where it is none
     */
    public static int number(String name) {
        return name.length() < LETTERS
                ? 0
                : BEGINNINGS.indexOf(name.substring(0, LETTERS).toLowerCase(Locale.ROOT)) + 1;
    }
}

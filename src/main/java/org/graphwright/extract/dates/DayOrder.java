package org.graphwright.extract.dates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How an article writes days in numbers: month first as in America, day first as elsewhere, or no one can tell. */
enum DayOrder {
    MONTH_FIRST,
    DAY_FIRST,
    UNKNOWN;

    static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d/.])(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d\\d)(?![\\d/]|\\.\\d)");

    /** Of a year. */
    private static final int MONTHS = 12;

    /** What the dates say of which one number is no month, where all of them say the same. */
    static DayOrder of(String text) {
        boolean monthFirst = false;
        boolean dayFirst = false;
        Matcher numbers = NUMBERS.matcher(text);
        while (numbers.find()) {
            dayFirst |= Integer.parseInt(numbers.group(1)) > MONTHS;
            monthFirst |= Integer.parseInt(numbers.group(2)) > MONTHS;
        }
        if (monthFirst == dayFirst) {
            return UNKNOWN;
        }
        return monthFirst ? MONTH_FIRST : DAY_FIRST;
    }
}

package org.graphwright.evaluate;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.model.PartOfYear;

/**
 * Says of two ways to write one period that they are the same: quarters ({@code 2017-Q1}, in EDTF {@code 2017-33}), seasons
 * ({@code 2017-SU}, in EDTF {@code 2017-22}) and weekends ({@code 2017-W09-WE}, or the interval of its two days).
 */
final class DateNotation {
    private static final Pattern PART = Pattern.compile("(.{4})-(SP|SU|FA|WI|Q[1-4])");
    private static final Pattern WEEKEND = Pattern.compile("(\\d{4})-W(\\d{2})-WE");

    private DateNotation() {}

    static boolean isSame(String one, String other) {
        return canonical(one).equals(canonical(other));
    }

    private static String canonical(String value) {
        Matcher weekend = WEEKEND.matcher(value);
        if (weekend.matches()) {
            return weekend(Integer.parseInt(weekend.group(1)), Integer.parseInt(weekend.group(2)), value);
        }
        return PART.matcher(value)
                .replaceAll(part -> part.group(1) + "-"
                        + PartOfYear.of(part.group(2)).orElseThrow().edtf());
    }

    private static String weekend(int year, int week, String value) {
        try {
            LocalDate saturday = LocalDate.of(year, 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                    .with(DayOfWeek.SATURDAY);
            return saturday + "/" + saturday.plusDays(1);
        } catch (DateTimeException e) {
            return value;
        }
    }
}

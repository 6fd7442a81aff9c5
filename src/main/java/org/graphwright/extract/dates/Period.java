package org.graphwright.extract.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of days and how it is written. The written form is ISO 8601: a day {@code 2017-03-01}, a month {@code 2017-03}, a year
 * {@code 2017}, a week {@code 2017-W09}, or an interval of two of them {@code 1990/1999} (decades, centuries, seasons, weekends, halves);
 * a quarter is {@code 2017-Q1}, which ISO 8601 lacks and everybody reads. Years before 1 count as in ISO 8601, so 44 BC is {@code -0043}.
 *
 * @param first its first day
 * @param last its last day, not before {@code first}
 * @param unit the grain of its bounds
 * @param value how it is written
 */
record Period(LocalDate first, LocalDate last, Unit unit, String value) {
    /** Calendar units, small to large. */
    enum Unit {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        YEAR,
        DECADE,
        CENTURY
    }

    private static final Pattern FORM =
            Pattern.compile("(-?\\d{4})(?:-(?:(\\d{2})(?:-(\\d{2}))?|W(\\d{2})|Q([1-4])))?");

    Period {
        Objects.requireNonNull(unit, "unit is null");
        Objects.requireNonNull(value, "value is null");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("period ends before it begins: " + first + ".." + last);
        }
    }

    static Period day(LocalDate day) {
        return new Period(day, day, Unit.DAY, month(YearMonth.from(day)).value + two("-", day.getDayOfMonth()));
    }

    static Period month(YearMonth month) {
        return new Period(
                month.atDay(1),
                month.atEndOfMonth(),
                Unit.MONTH,
                four(month.getYear()) + two("-", month.getMonthValue()));
    }

    static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Unit.YEAR, four(year));
    }

    /** The week from Monday to Sunday with {@code day} in it. */
    static Period week(LocalDate day) {
        LocalDate monday = day.with(DayOfWeek.MONDAY);
        int year = monday.get(IsoFields.WEEK_BASED_YEAR);
        return new Period(
                monday,
                monday.plusDays(6),
                Unit.WEEK,
                four(year) + two("-W", monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
    }

    static Period weekend(LocalDate day) {
        LocalDate saturday = day.with(DayOfWeek.SATURDAY);
        return between(day(saturday), day(saturday.plusDays(1)));
    }

    /** @param quarter from 1 to 4 */
    static Period quarter(int year, int quarter) {
        LocalDate first = LocalDate.of(year, 3 * quarter - 2, 1);
        return new Period(first, first.plusMonths(3).minusDays(1), Unit.QUARTER, four(year) + "-Q" + quarter);
    }

    /** @param half 1 or 2 */
    static Period half(int year, int half) {
        return between(month(YearMonth.of(year, half == 1 ? 1 : 7)), month(YearMonth.of(year, half == 1 ? 6 : 12)));
    }

    static Period decade(int firstYear) {
        Period years = between(year(firstYear), year(firstYear + 9));
        return new Period(years.first, years.last, Unit.DECADE, years.value);
    }

    /** The hundred years from {@code firstYear}, as the people count them who begin the twentieth century with 1900. */
    static Period century(int firstYear) {
        Period years = between(year(firstYear), year(firstYear + 99));
        return new Period(years.first, years.last, Unit.CENTURY, years.value);
    }

    /** From the first day of {@code from} to the last of {@code to}, written by both; {@code from} alone where they are in disorder. */
    static Period between(Period from, Period to) {
        if (to.last.isBefore(from.first) || from.value.equals(to.value)) {
            return from;
        }
        String begin = from.value.contains("/") ? from.value.substring(0, from.value.indexOf('/')) : from.value;
        String end = to.value.substring(to.value.indexOf('/') + 1);
        return new Period(from.first, to.last, from.unit, begin + "/" + end);
    }

    /** The day, month, year, week, quarter or closed interval that {@code value} writes; empty for anything else, such as durations. */
    static Optional<Period> parse(String value) {
        int slash = value.indexOf('/');
        if (slash >= 0) {
            Optional<Period> from = parse(value.substring(0, slash));
            Optional<Period> to = parse(value.substring(slash + 1));
            return from.isEmpty() || to.isEmpty() || to.get().last.isBefore(from.get().first)
                    ? Optional.empty()
                    : Optional.of(between(from.get(), to.get()));
        }
        Matcher form = FORM.matcher(value);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            int year = Year.parse(form.group(1)).getValue();
            if (form.group(3) != null) {
                return Optional.of(day(LocalDate.of(year, number(form, 2), number(form, 3))));
            }
            if (form.group(2) != null) {
                return Optional.of(month(YearMonth.of(year, number(form, 2))));
            }
            if (form.group(4) != null) {
                LocalDate day = LocalDate.of(year, 1, 4).plusWeeks(number(form, 4) - 1L);
                return Optional.of(week(day));
            }
            return Optional.of(form.group(5) != null ? quarter(year, number(form, 5)) : year(year));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The period of {@code unit} with {@code day} in it. */
    static Period of(Unit unit, LocalDate day) {
        return switch (unit) {
            case DAY -> day(day);
            case WEEK -> week(day);
            case MONTH -> month(YearMonth.from(day));
            case QUARTER -> quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
            case YEAR -> year(day.getYear());
            case DECADE -> decade(Math.floorDiv(day.getYear(), 10) * 10);
            case CENTURY -> century(Math.floorDiv(day.getYear(), 100) * 100);
        };
    }

    static LocalDate add(LocalDate day, Unit unit, long count) {
        return switch (unit) {
            case DAY -> day.plusDays(count);
            case WEEK -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case QUARTER -> day.plusMonths(3 * count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10 * count);
            case CENTURY -> day.plusYears(100 * count);
        };
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }

    private static String four(int year) {
        return String.format(Locale.ROOT, year < 0 ? "-%04d" : "%04d", Math.abs(year));
    }

    private static String two(String before, int number) {
        return String.format(Locale.ROOT, "%s%02d", before, number);
    }
}

package org.graphwright.extract.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of days and how it is written. The written form is ISO 8601: a day {@code 2017-03-01}, a month {@code 2017-03}, a year
 * {@code 2017}, a week {@code 2017-W09}, or an interval of two of them {@code 2017-01/2017-06}; for decades {@code 199X}, centuries
 * {@code 18XX} and seasons {@code 2017-22} (21 spring to 24 winter, which begins in the year's December) the form of EDTF; a quarter is
 * {@code 2017-Q1}, which everybody reads. Years before 1 count as in ISO 8601, so 44 BC is {@code -0043}.
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

    private static final Pattern FORM = Pattern.compile(
            "(?<decade>\\d{3})X|(?<century>\\d{2})XX"
                    + "|(?<year>-?\\d{4})(?:-(?:(?<month>0[1-9]|1[0-2]|2[1-4])(?:-(?<day>\\d{2}))?|W(?<week>\\d{2})|Q(?<quarter>[1-4])))?");

    /** Of a year. */
    private static final int MONTHS = 12;

    /** What EDTF writes for spring, from which the others count up. */
    private static final int SPRING = 21;
    /** The month with which spring begins; a season has three months. */
    private static final int FIRST_OF_SPRING = 3;

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

    /** @param number from 0, spring, to 3, the winter that begins in December of {@code year} */
    static Period season(int year, int number) {
        YearMonth first = YearMonth.of(year, FIRST_OF_SPRING + 3 * number);
        return new Period(
                first.atDay(1), first.plusMonths(2).atEndOfMonth(), Unit.MONTH, four(year) + "-" + (SPRING + number));
    }

    static Period decade(int firstYear) {
        Period years = between(year(firstYear), year(firstYear + 9));
        return new Period(years.first, years.last, Unit.DECADE, digits(firstYear, 10, 3) + "X");
    }

    /** The hundred years from {@code firstYear}, as the people count them who begin the twentieth century with 1900. */
    static Period century(int firstYear) {
        Period years = between(year(firstYear), year(firstYear + 99));
        return new Period(years.first, years.last, Unit.CENTURY, digits(firstYear, 100, 2) + "XX");
    }

    /** From the first day of {@code from} to the last of {@code to}, written by both; {@code from} alone where they are in disorder. */
    static Period between(Period from, Period to) {
        if (to.last.isBefore(from.first) || from.value.equals(to.value)) {
            return from;
        }
        return new Period(from.first, to.last, from.unit, from.begin() + "/" + to.end());
    }

    private String begin() {
        int slash = value.indexOf('/');
        return slash >= 0 ? value.substring(0, slash) : unit.compareTo(Unit.YEAR) > 0 ? four(first.getYear()) : value;
    }

    private String end() {
        int slash = value.indexOf('/');
        return slash >= 0 ? value.substring(slash + 1) : unit.compareTo(Unit.YEAR) > 0 ? four(last.getYear()) : value;
    }

    /**
     * What {@code value} writes, if it is a day, month, season, quarter, week, year, decade, century or a closed interval of such; empty
     * for anything else, such as durations and days of an unknown year.
     */
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
        try {
            return form.matches() ? Optional.of(parsed(form)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Period parsed(Matcher form) {
        if (form.group("decade") != null) {
            return decade(10 * number(form, "decade"));
        }
        if (form.group("century") != null) {
            return century(100 * number(form, "century"));
        }
        int year = number(form, "year");
        if (form.group("day") != null) {
            return day(LocalDate.of(year, number(form, "month"), number(form, "day")));
        }
        if (form.group("month") != null) {
            int month = number(form, "month");
            return month > MONTHS ? season(year, month - SPRING) : month(YearMonth.of(year, month));
        }
        if (form.group("week") != null) {
            return week(LocalDate.of(year, 1, 4).plusWeeks(number(form, "week") - 1L));
        }
        return form.group("quarter") != null ? quarter(year, number(form, "quarter")) : year(year);
    }

    private static int number(Matcher form, String group) {
        return Integer.parseInt(form.group(group));
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

    /** The first digits of a year of a decade or century. */
    private static String digits(int firstYear, int years, int width) {
        int lastYear = firstYear < 0 ? firstYear + years - 1 : firstYear;
        String number = String.format(Locale.ROOT, "%0" + width + "d", Math.abs(lastYear) / years);
        return firstYear < 0 ? "-" + number : number;
    }

    private static String four(int year) {
        return String.format(Locale.ROOT, year < 0 ? "-%04d" : "%04d", Math.abs(year));
    }

    private static String two(String before, int number) {
        return String.format(Locale.ROOT, "%s%02d", before, number);
    }
}

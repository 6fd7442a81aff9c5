package org.graphwright.extract.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.graphwright.extract.dates.Period.Unit;
import org.jspecify.annotations.Nullable;

/**
 * From where an expression looks at the calendar.
 *
 * @param today the article's date, or null if not known
 * @param last the date told last, or null
 * @param story the year that the sentences before speak of where it is not the article's, or null
 * @param direction where the expression's clause lies
 * @param order how the article writes days in numbers
 */
record Moment(
        @Nullable LocalDate today,
        @Nullable Period last,
        @Nullable Integer story,
        Direction direction,
        DayOrder order) {
    /** In days. */
    private static final int NEAR = 14;

    /** The weekday nearest before or after the article's date, that day included; null without a date. */
    @Nullable
    Period weekday(int weekday) {
        if (today == null) {
            return null;
        }
        DayOfWeek day = DayOfWeek.of(weekday);
        return Period.day(today.with(
                direction == Direction.FUTURE
                        ? TemporalAdjusters.nextOrSame(day)
                        : TemporalAdjusters.previousOrSame(day)));
    }

    /** The weekday of the week {@code weeks} after the article's week; null without a date. */
    @Nullable
    Period weekdayOfWeek(int weekday, int weeks) {
        return today == null
                ? null
                : Period.day(today.plusWeeks(weeks).with(DayOfWeek.MONDAY).plusDays(weekday - 1L));
    }

    /** A month named without its year. */
    @Nullable
    Period month(int month) {
        if (story != null) {
            return Period.month(YearMonth.of(story, month));
        }
        if (today == null) {
            return null;
        }
        return Period.month(
                YearMonth.of(year(today.withDayOfMonth(1), LocalDate.of(today.getYear(), month, 1)), month));
    }

    /** A day named without its year; null for days that no calendar has. */
    @Nullable
    Period day(int month, int day) {
        try {
            MonthDay monthDay = MonthDay.of(month, day);
            if (story != null) {
                return Period.day(monthDay.atYear(story));
            }
            if (today == null) {
                return null;
            }
            LocalDate candidate = monthDay.atYear(today.getYear());
            // "the debate on October 15 has been called off": who means a day almost a year back says so
            boolean isNear = candidate.isAfter(today) && !candidate.isAfter(today.plusDays(NEAR));
            return Period.day(isNear ? candidate : monthDay.atYear(year(today, candidate)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A day named without its year that is such a weekday: in the year nearest to the article's in which it is one, else as without. */
    @Nullable
    Period day(int month, int day, int weekday) {
        Period nearest = day(month, day);
        if (today == null || story != null || nearest == null) {
            return nearest;
        }
        LocalDate now = today;
        return IntStream.of(0, -1, 1)
                .mapToObj(apart -> MonthDay.of(month, day).atYear(now.getYear() + apart))
                .filter(date -> date.getDayOfWeek().getValue() == weekday)
                .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(now, date))))
                .map(Period::day)
                .orElse(nearest);
    }

    /** The year in which what falls on {@code candidate} this year is meant: last or next by the verb, else the nearest. */
    private int year(LocalDate now, LocalDate candidate) {
        int year = now.getYear();
        if (direction == Direction.PAST) {
            return candidate.isAfter(now) ? year - 1 : year;
        }
        if (direction == Direction.FUTURE) {
            return candidate.isBefore(now) ? year + 1 : year;
        }
        long days = ChronoUnit.DAYS.between(now, candidate);
        return days > 183 ? year - 1 : days < -183 ? year + 1 : year;
    }

    /** A day of the month without its month: in the month told last, else in the article's or the one beside it. */
    @Nullable
    Period dayOfMonth(int day) {
        if (day < 1 || day > 31) {
            return null;
        }
        LocalDate base = last != null && last.unit() != Unit.YEAR && last.unit().compareTo(Unit.MONTH) <= 0
                ? last.first()
                : today;
        if (base == null) {
            return null;
        }
        YearMonth month = YearMonth.from(base);
        if (base.equals(today) && direction == Direction.PAST && day > base.getDayOfMonth()) {
            month = month.minusMonths(1);
        } else if (base.equals(today) && direction == Direction.FUTURE && day < base.getDayOfMonth()) {
            month = month.plusMonths(1);
        }
        return month.isValidDay(day) ? Period.day(month.atDay(day)) : null;
    }

    /** The unit {@code count} after the article's own one; null without a date. */
    @Nullable
    Period unit(Unit unit, long count) {
        return today == null ? null : Period.of(unit, Period.add(today, unit, count));
    }

    /** A season, from December, March, June or September; null where no year can be told. */
    @Nullable
    Period season(String name, @Nullable Integer year) {
        int number = seasonNumber(name);
        if (year != null) {
            return Period.season(year, number);
        }
        if (today == null) {
            return null;
        }
        int wanted = today.getYear();
        if (direction == Direction.PAST && Period.season(wanted, number).first().isAfter(today)) {
            wanted--;
        }
        return Period.season(wanted, number);
    }

    /** The last season of that name that is over, or the next one to come; null without a date. */
    @Nullable
    Period season(String name, boolean next) {
        if (today == null) {
            return null;
        }
        int number = seasonNumber(name);
        int year = today.getYear() + (next ? -1 : 1);
        while (true) {
            Period season = Period.season(year, number);
            if (next ? season.first().isAfter(today) : season.last().isBefore(today)) {
                return season;
            }
            year += next ? 1 : -1;
        }
    }

    private static int seasonNumber(String name) {
        return switch (CalendarWords.lower(name)) {
            case "spring" -> 0;
            case "summer" -> 1;
            case "winter" -> 3;
            default -> 2;
        };
    }
}

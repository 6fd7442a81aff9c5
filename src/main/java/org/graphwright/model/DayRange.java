package org.graphwright.model;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.WeekFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that an ISO 8601 value of a date names.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
public record DayRange(LocalDate first, LocalDate last) {
    private static final Pattern PART =
            Pattern.compile("(\\d{2,4}X{0,2})(?:-(Q[1-4]|W\\d{2}|SP|SU|FA|AU|WI|\\d{2})(?:-(\\d{2}))?)?[^/]*");

    public DayRange {
        requireNonNull(first, "first is null");
        requireNonNull(last, "last is null");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
    }

    /** Of a day, month, quarter, season, week, year, decade or century, or from one to another; empty of what has no begin. */
    public static Optional<DayRange> of(String value) {
        int slash = value.indexOf('/');
        Optional<DayRange> begin = ofPart(slash < 0 ? value : value.substring(0, slash));
        if (slash < 0 || begin.isEmpty()) {
            return begin;
        }
        LocalDate first = begin.get().first();
        return Optional.of(ofPart(value.substring(slash + 1))
                .filter(end -> !end.last().isBefore(first))
                .map(end -> new DayRange(first, end.last()))
                .orElse(begin.get()));
    }

    private static Optional<DayRange> ofPart(String value) {
        Matcher matcher = PART.matcher(value);
        if (!matcher.matches() || matcher.group(1).length() != 4) {
            return Optional.empty();
        }
        try {
            return Optional.of(range(matcher));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DayRange range(Matcher matcher) {
        String years = matcher.group(1);
        int year = Integer.parseInt(years.replace('X', '0'));
        String part = matcher.group(2);
        if (part == null) {
            int count = years.endsWith("XX") ? 100 : years.endsWith("X") ? 10 : 1;
            LocalDate first = LocalDate.of(count > 1 ? Math.max(1, year) : year, 1, 1);
            return new DayRange(first, LocalDate.of(year + count - 1, 12, 31));
        }
        if (part.startsWith("W")) {
            LocalDate monday = LocalDate.of(year, 1, 4)
                    .with(WeekFields.ISO.weekOfWeekBasedYear(), Integer.parseInt(part.substring(1)))
                    .with(WeekFields.ISO.dayOfWeek(), 1);
            return new DayRange(monday, monday.plusDays(6));
        }
        String day = matcher.group(3);
        Optional<PartOfYear> named = PartOfYear.of(part);
        YearMonth month = YearMonth.of(year, named.map(PartOfYear::firstMonth).orElseGet(() -> Integer.parseInt(part)));
        if (day != null) {
            LocalDate only = month.atDay(Integer.parseInt(day));
            return new DayRange(only, only);
        }
        return new DayRange(
                month.atDay(1), month.plusMonths(named.isPresent() ? 2 : 0).atEndOfMonth());
    }

    /** True where each of its days is one of the other's. */
    public boolean isWithin(DayRange other) {
        return !first.isBefore(other.first) && !last.isAfter(other.last);
    }

    /** True of a single day. */
    public boolean isDay() {
        return first.equals(last);
    }

    /** How many days it has, at least 1. */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** How many days lie between it and another, less one; 0 where they have a day in common. */
    public long daysTo(DayRange other) {
        requireNonNull(other, "other is null");
        if (other.first.isAfter(last)) {
            return ChronoUnit.DAYS.between(last, other.first);
        }
        return first.isAfter(other.last) ? ChronoUnit.DAYS.between(other.last, first) : 0;
    }
}

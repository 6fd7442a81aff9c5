package org.graphwright.article.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.language.MonthNames;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates in the forms that files and pages have them: ISO 8601 and its relatives, RFC 822, seconds since 1970, and English as it is
 * written.
 */
public final class Timestamps {
    // There are no newspapers before 1605, and no articles of centuries to come; what is beyond is no date but a
    // number; by hand.
    private static final int EARLIEST_YEAR = 1500;
    private static final int LATEST_YEAR = 2200;

    private static final String ZONE =
            "(Z|UTC|GMT|[ECMP][SD]T|BST|CES?T|IST|[A]?EST|(?:GMT|UTC)?\\s?[+-]\\d{1,2}(?::?\\d{2})?)?";
    private static final String CLOCK =
            "(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d+)?)?\\s*([ap]\\.?\\s?m\\b\\.?)?\\s*\\(?" + ZONE;

    private static final String MONTH = "(" + MonthNames.NAME + ")";

    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)(?:\\s*+(?:[T,_]\\s*+)?+" + CLOCK + ")?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COMPACT = Pattern.compile(
            "(\\d{4})(\\d{2})(\\d{2})(?:[T ]?(\\d{2})(\\d{2})(\\d{2})?\\s*(Z|[+-]\\d{2}:?\\d{2})?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EPOCH = Pattern.compile("(\\d{9,10}|\\d{12,13})(?:\\.\\d+)?");
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?" + MONTH
                    + "\\b\\.?[\\s,-]+(\\d{4}|\\d{2}(?=\\s+\\d{1,2}:))(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_DAY = Pattern.compile(
            "\\b" + MONTH + "\\b\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:\\s*,\\s*|\\s+)(?:"
                    + "\\d{1,2}:\\d{2}(?::\\d{2})?\\s+(?:[A-Z]{2,5}\\s+)?)?(\\d{4})(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERS = Pattern.compile("(?<![\\d/])(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?!\\d)");
    private static final Pattern TIME = Pattern.compile("(?<![\\d:])" + CLOCK, Pattern.CASE_INSENSITIVE);

    /** Whole hours of the zones that news in English names; the others are named in ways that mean several. */
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("CST", -6),
            Map.entry("CDT", -5),
            Map.entry("MST", -7),
            Map.entry("MDT", -6),
            Map.entry("PST", -8),
            Map.entry("PDT", -7),
            Map.entry("BST", 1),
            Map.entry("CET", 1),
            Map.entry("CEST", 2),
            Map.entry("AEST", 10));

    private Timestamps() {}

    /** The first date that {@code said} has; empty if it has none, or one that may be read in two ways. */
    public static Optional<Timestamp> parse(String said, DayOrder order) {
        String text = said.strip();
        try {
            return Optional.ofNullable(read(text, order));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day that {@code said} has, where {@code 3/4/2021} is no date. */
    public static Optional<LocalDate> day(String said) {
        return parse(said, DayOrder.UNKNOWN).map(Timestamp::day);
    }

    private static @Nullable Timestamp read(String text, DayOrder order) {
        Matcher epoch = EPOCH.matcher(text);
        if (epoch.matches()) {
            long number = Long.parseLong(epoch.group(1));
            Instant instant = Instant.ofEpochMilli(epoch.group(1).length() > 10 ? number : number * 1000);
            return Timestamp.of(LocalDateTime.ofInstant(instant, ZoneOffset.UTC), ZoneOffset.UTC);
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            LocalDate day = day(compact.group(1), compact.group(2), compact.group(3));
            if (compact.group(4) == null) {
                return Timestamp.of(day);
            }
            LocalTime time = time(compact.group(4), compact.group(5), compact.group(6), null);
            return Timestamp.of(day.atTime(time), offset(compact.group(7)));
        }
        Matcher iso = YEAR_FIRST.matcher(text);
        if (iso.find()) {
            LocalDate day = day(iso.group(1), iso.group(3), iso.group(4));
            return iso.group(5) == null ? Timestamp.of(day) : at(day, iso, 5);
        }
        return english(text, order);
    }

    private static @Nullable Timestamp english(String text, DayOrder order) {
        Matcher dayMonth = DAY_MONTH.matcher(text);
        if (dayMonth.find()) {
            String year = dayMonth.group(3);
            String whole = year.length() == 2 ? (Integer.parseInt(year) < 70 ? "20" : "19") + year : year;
            return timed(text, day(whole, month(dayMonth.group(2)), dayMonth.group(1)));
        }
        Matcher monthDay = MONTH_DAY.matcher(text);
        if (monthDay.find()) {
            return timed(text, day(monthDay.group(3), month(monthDay.group(1)), monthDay.group(2)));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.find()) {
            int first = Integer.parseInt(numbers.group(1));
            int second = Integer.parseInt(numbers.group(3));
            boolean dayFirst =
                    first > 12 || numbers.group(2).equals(".") || (second <= 12 && order == DayOrder.DAY_FIRST);
            boolean told = dayFirst || second > 12 || first == second || order == DayOrder.MONTH_FIRST;
            if (told) {
                String day = numbers.group(dayFirst ? 1 : 3);
                String month = numbers.group(dayFirst ? 3 : 1);
                return timed(text, day(numbers.group(4), month, day));
            }
        }
        return null;
    }

    private static Timestamp timed(String text, LocalDate day) {
        Matcher time = TIME.matcher(text);
        return time.find() ? at(day, time, 1) : Timestamp.of(day);
    }

    /** @param group that of the hour, behind which those of minute, second, half of the day and zone follow */
    private static Timestamp at(LocalDate day, Matcher matcher, int group) {
        try {
            LocalTime time = time(
                    matcher.group(group), matcher.group(group + 1), matcher.group(group + 2), matcher.group(group + 3));
            return Timestamp.of(day.atTime(time), offset(matcher.group(group + 4)));
        } catch (DateTimeException e) {
            return Timestamp.of(day);
        }
    }

    private static LocalTime time(String hour, String minute, @Nullable String second, @Nullable String half) {
        int h = Integer.parseInt(hour);
        if (half != null) {
            h = h % 12 + (Character.toLowerCase(half.charAt(0)) == 'p' ? 12 : 0);
        }
        return LocalTime.of(h, Integer.parseInt(minute), second == null ? 0 : Math.min(59, Integer.parseInt(second)));
    }

    private static @Nullable ZoneOffset offset(@Nullable String zone) {
        if (zone == null) {
            return null;
        }
        String name = zone.toUpperCase(Locale.ROOT).strip();
        if (name.equals("Z") || name.equals("UTC") || name.equals("GMT")) {
            return ZoneOffset.UTC;
        }
        Integer hours = ZONES.get(name);
        if (hours != null) {
            return ZoneOffset.ofHours(hours);
        }
        Matcher digits = Pattern.compile("([+-])(\\d{1,2}):?(\\d{2})?").matcher(name);
        if (!digits.find()) {
            return null;
        }
        int minutes = Integer.parseInt(digits.group(2)) * 60
                + (digits.group(3) == null ? 0 : Integer.parseInt(digits.group(3)));
        return ZoneOffset.ofTotalSeconds((digits.group(1).equals("-") ? -60 : 60) * minutes);
    }

    private static LocalDate day(String year, String month, String day) {
        int y = Integer.parseInt(year);
        if (y < EARLIEST_YEAR || y > LATEST_YEAR) {
            throw new DateTimeException("no year of news: " + y);
        }
        return LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day));
    }

    private static String month(String name) {
        return "" + MonthNames.number(name);
    }
}

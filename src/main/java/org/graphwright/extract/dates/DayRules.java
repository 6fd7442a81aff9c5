package org.graphwright.extract.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Expressions that name a day of the calendar: by month and number, by numbers alone, as a weekday of a month. */
final class DayRules {
    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
    private static final String OF_DAY = DAY + "(?:st|nd|rd|th)?";
    private static final String DASH = "(?:\\s?[-–—]\\s?|\\s(?:to|and|through|until)\\s)";
    private static final String WEEKDAY_BEFORE = "(?:(?:(?:last|this|next|past)\\s)?(?:" + CalendarWords.WEEKDAY + "|"
            + CalendarWords.WEEKDAY_SHORT + ")(?:\\s(?:morning|afternoon|evening|night))?,?\\s)?";
    private static final Pattern LEADING_WEEKDAY = Pattern.compile(
            "^(?:(?:last|this|next|past)\\s)?(" + CalendarWords.WEEKDAY + "|" + CalendarWords.WEEKDAY_SHORT + ")\\b",
            Pattern.CASE_INSENSITIVE);
    private static final String YEAR_BEHIND = "(?:,?\\s(?:of\\s)?(" + YearRules.YEAR + "|" + YearWords.YEAR + ")\\b)?";

    private DayRules() {}

    /** In order of precedence where two match the same characters. */
    static List<DateRule> rules() {
        return List.of(
                // 9/11, the Sept. 11 attacks
                DateRule.of(
                        "(?<![\\d/])(9/11)(?![\\d/])|\\b(?:Sept\\.?|September)\\s11(?:th)?(?=,?\\s(?:terror(?:ist)?\\s)?(?:attack|hijack)(?:s|ers?|ings?)?\\b)",
                        (m, now) -> Value.of(Period.day(LocalDate.of(2001, 9, 11)))),
                // 5-6 September 2019, 3 to 5 March
                DateRule.of(
                        "\\b(" + DAY + ")" + DASH + "(" + DAY + ")\\s(" + CalendarWords.MONTH + ")\\b" + YEAR_BEHIND,
                        (m, now) -> days(m, 1, 2, 3, 4, now)),
                // September 5-6, 2019; December 5 and 6
                DateRule.of(
                        "\\b(" + CalendarWords.MONTH + ")\\s(" + DAY + ")" + DASH + "(" + DAY
                                + ")\\b(?!\\s(?:other|more|people|years|" + YearRules.THING + "))" + YEAR_BEHIND,
                        (m, now) -> days(m, 2, 3, 1, 4, now)),
                // Sunday, 4 January 2019; the 4th of January
                DateRule.of(
                        "\\b" + WEEKDAY_BEFORE + "(?:the\\s)?(" + DAY + ")(?:st|nd|rd|th)?,?\\s(?:day\\s)?(?:of\\s)?("
                                + CalendarWords.MONTH + ")\\b(?:,?\\s(?:of\\s)?('?\\d{2}(?!\\d|:|\\s)|\\d{3,4})\\b)?",
                        (m, now) -> day(m.group(), m.group(1), m.group(2), m.group(3), now)),
                // the fifth of January
                DateRule.of(
                        "\\b(?:the\\s)?(" + CalendarWords.ORDINAL + ")(?:\\sday)?\\sof\\s(" + CalendarWords.MONTH
                                + ")\\b" + YEAR_BEHIND,
                        (m, now) -> day(ordinal(m.group(1)), m.group(2), m.group(3), now)),
                // Friday, January 4, 2019; January 4th
                DateRule.of(
                        "\\b" + WEEKDAY_BEFORE + "(" + CalendarWords.MONTH + ")\\s(?:the\\s)?(" + OF_DAY
                                + ")\\b(?![:.]\\d)(?:(?:,\\s?|\\s(?:of\\s)?)(" + YearRules.YEAR + ")\\b(?!\\s"
                                + YearRules.THING + "))?",
                        (m, now) -> day(m.group(), ordinal(m.group(2)), m.group(1), m.group(3), now)),
                // October eighth
                DateRule.of(
                        "\\b" + WEEKDAY_BEFORE + "(" + CalendarWords.MONTH + ")\\s(?:the\\s)?(" + CalendarWords.ORDINAL
                                + ")\\b" + YEAR_BEHIND,
                        (m, now) -> day(m.group(), ordinal(m.group(2)), m.group(1), m.group(3), now)),
                // March 3 to April 12, 2020; between March 3 and April 12, 2020
                DateRule.of(range("(" + CalendarWords.MONTH + ")\\s(" + OF_DAY + ")"), (m, now) -> range(m, 1, 2)),
                // 3 March to 12 April 2020
                DateRule.of(range("(" + OF_DAY + ")\\s(" + CalendarWords.MONTH + ")"), (m, now) -> range(m, 2, 1)),
                // 2001 September 11
                DateRule.of(
                        "\\b(" + YearRules.YEAR + ")\\s(" + CalendarWords.MONTH + ")\\s(" + DAY + ")\\b",
                        (m, now) -> day(m.group(3), m.group(2), m.group(1), now)),
                // 2019-01-04, 2001/09/11, 2001.09.11
                DateRule.of(
                        "(?<![\\d/.-])(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\d/-]|\\.\\d)",
                        (m, now) -> numbers(m.group(1), m.group(3), m.group(4))),
                DateRule.of(DayOrder.NUMBERS.pattern(), DayRules::slashed),
                // 31.12.2019: nobody writes the month first with points
                DateRule.of(
                        "(?<![\\d/.])(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?![\\d/]|\\.\\d)",
                        (m, now) -> numbers(m.group(3), m.group(2), m.group(1))),
                // the first Monday in September
                DateRule.of(
                        "\\b(?:the\\s)?(first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th)\\s("
                                + CalendarWords.WEEKDAY + ")\\s(?:in|of)\\s(" + CalendarWords.MONTH + ")\\b"
                                + YEAR_BEHIND,
                        (m, now) -> {
                            DayOfWeek weekday = DayOfWeek.of(CalendarWords.weekday(m.group(2)));
                            LocalDate day = weekdayOfMonth(m.group(1), weekday, m.group(3), m.group(4), now);
                            return day == null ? Value.VAGUE : Value.of(Period.day(day));
                        }),
                // the last weekend of July
                DateRule.of(
                        "\\b(?:the\\s)?(first|second|third|fourth|last|1st|2nd|3rd|4th)\\sweekend\\s(?:in|of)\\s("
                                + CalendarWords.MONTH + ")\\b" + YEAR_BEHIND,
                        (m, now) -> {
                            LocalDate saturday =
                                    weekdayOfMonth(m.group(1), DayOfWeek.SATURDAY, m.group(2), m.group(3), now);
                            return saturday == null ? Value.VAGUE : Value.of(Period.weekend(saturday));
                        }));
    }

    private static String ordinal(String word) {
        return String.valueOf(CalendarWords.ordinal(word));
    }

    /** A day, with the year that the article speaks of where it has none; of an unknown year where that is not known. */
    static @Nullable Value day(String day, String month, @Nullable String year, Moment now) {
        return day("", day, month, year, now);
    }

    /** @param words with the weekday that stands before the day, if there is one */
    private static @Nullable Value day(String words, String day, String month, @Nullable String year, Moment now) {
        int of = CalendarWords.month(month);
        int number = Integer.parseInt(day);
        if (number < 1 || number > YearMonth.of(2000, of).lengthOfMonth()) {
            return Value.VAGUE;
        }
        if (year != null) {
            return date(YearWords.year(year), of, number);
        }
        Matcher weekday = LEADING_WEEKDAY.matcher(words);
        Period known =
                weekday.find() ? now.day(of, number, CalendarWords.weekday(weekday.group(1))) : now.day(of, number);
        return known != null || now.today() != null || now.story() != null
                ? Value.of(known)
                : Value.written(String.format(Locale.ROOT, "XXXX-%02d-%02d", of, number));
    }

    /** From {@code day}, which has no year, to another that has; between two with an "and" in the middle. Two with years are two dates. */
    private static String range(String day) {
        return "\\b" + day
                + "(?:\\s?[-–—]\\s?|\\s(?:to|through|until)\\s|(?<=\\b[Bb]etween\\s.{5,20})\\sand\\s)" + day
                + ",?\\s(" + YearRules.YEAR + ")\\b";
    }

    private static Value range(MatchResult m, int month, int day) {
        int year = YearWords.year(m.group(5));
        Value last = date(year, CalendarWords.month(m.group(2 + month)), CalendarWords.ordinal(m.group(2 + day)));
        Value first = date(year, CalendarWords.month(m.group(month)), CalendarWords.ordinal(m.group(day)));
        if (first.period() == null || last.period() == null) {
            return Value.VAGUE;
        }
        Period begin = first.period();
        if (begin.first().isAfter(last.period().first())) {
            begin = Period.day(begin.first().minusYears(1));
        }
        return Value.of(Period.between(begin, last.period()));
    }

    private static @Nullable Value days(MatchResult m, int from, int to, int month, int year, Moment now) {
        Value first = day(m.group(from), m.group(month), m.group(year), now);
        Value last = day(m.group(to), m.group(month), m.group(year), now);
        if (first == null || last == null || first.written() == null || last.written() == null) {
            return Value.VAGUE;
        }
        return first.period() == null || last.period() == null
                ? Value.written(first.written() + "/" + last.written())
                : Value.of(Period.between(first.period(), last.period()));
    }

    /** By the article's habit; 5/6/2020 has no value where nothing shows it. */
    private static @Nullable Value slashed(MatchResult m, Moment now) {
        int first = Integer.parseInt(m.group(1));
        int second = Integer.parseInt(m.group(2));
        boolean known = first > 12 || second > 12 || first == second || now.order() != DayOrder.UNKNOWN;
        if (!known || m.group(3).length() < 4 && now.order() == DayOrder.UNKNOWN) {
            return first < 1 || second < 1 || m.group(3).length() < 4 ? null : Value.VAGUE;
        }
        boolean monthFirst = second > 12 || first <= 12 && now.order() == DayOrder.MONTH_FIRST;
        String year = String.valueOf(YearWords.year(m.group(3)));
        return numbers(year, m.group(monthFirst ? 1 : 2), m.group(monthFirst ? 2 : 1));
    }

    private static @Nullable Value numbers(String year, String month, String day) {
        int of = Integer.parseInt(year);
        Value date = date(of, Integer.parseInt(month), Integer.parseInt(day));
        return of < 1000 || of > 2100 || date.written() == null ? null : date;
    }

    private static Value date(int year, int month, int day) {
        try {
            return Value.of(Period.day(LocalDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return Value.VAGUE;
        }
    }

    private static @Nullable LocalDate weekdayOfMonth(
            String number, DayOfWeek weekday, String month, @Nullable String year, Moment now) {
        int of = CalendarWords.month(month);
        Period in = year == null ? now.month(of) : Period.month(YearMonth.of(YearWords.year(year), of));
        if (in == null) {
            return null;
        }
        int which = number.equals("last") ? -1 : CalendarWords.ordinal(number);
        LocalDate day = in.first().with(TemporalAdjusters.dayOfWeekInMonth(which, weekday));
        return YearMonth.from(day).equals(YearMonth.from(in.first())) ? day : null;
    }
}

package org.graphwright.extract.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Expressions that name a month, with or without its year. */
final class MonthRules {
    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
    private static final String PART =
            "(?:(?:the\\s)?(?:early|late|mid|middle|end|beginning|start)(?:-|\\sin\\s|\\s)?(?:of\\s)?(?:the\\s)?)?";

    private static final List<String> WEEKS = List.of("first", "second", "third", "fourth");
    /** By definition. */
    private static final int DAYS_OF_WEEK = 7;

    private MonthRules() {}

    /** In order of precedence where two match the same characters. */
    static List<DateRule> rules() {
        return List.of(
                // first week of April; last week of May 2016
                DateRule.of(
                        "\\b(?:[Tt]he\\s)?([Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast)\\sweek\\s(?:of|in)\\s("
                                + CalendarWords.MONTH + ")(?:,?\\s(" + YearRules.YEAR + "))?\\b(?!\\s\\d)",
                        MonthRules::weekOf),
                // January-June 2016; late March to early April 2020
                DateRule.of(
                        "\\b" + PART + "(" + CalendarWords.MONTH + ")" + "(?:\\s?[-–—]\\s?|\\s(?:and|to|through)\\s)"
                                + PART + "(" + CalendarWords.MONTH + "|june),?\\s(?:of\\s|in\\s)?(" + YearRules.YEAR
                                + ")\\b",
                        MonthRules::months),
                // between December 2003 and February 2004
                DateRule.of(
                        "\\b[Bb]etween\\s(" + CalendarWords.MONTH + ")\\s(" + YearRules.YEAR + ")\\sand\\s("
                                + CalendarWords.MONTH + ")\\s(" + YearRules.YEAR + ")\\b",
                        (m, now) ->
                                Value.of(Period.between(month(m.group(1), m.group(2)), month(m.group(3), m.group(4))))),
                // mid-March 2016; December of 384; May, 1750
                DateRule.of(
                        "\\b" + PART + "(" + CalendarWords.MONTH
                                + "),?\\s(?:of\\s)?(?:the\\s(?:year\\s)?)?(\\d{3,4}|" + YearWords.YEAR
                                + ")\\b(?![:.,]\\d)(?!\\s" + YearRules.THING + ")",
                        (m, now) -> Value.of(month(m.group(1), m.group(2)))),
                // May '68
                DateRule.of(
                        "\\b" + PART + "(" + CalendarWords.MONTH + ")\\s('\\d\\d)(?![\\w'])",
                        (m, now) -> Value.of(month(m.group(1), m.group(2)))),
                // last March, next May
                DateRule.of(
                        "\\b(?:[Tt]his\\s)?([Ll]ast|[Ll]ast\\suh|[Nn]ext|[Tt]his(?:\\s(?:past|coming))?)\\s("
                                + CalendarWords.MONTH + ")\\b",
                        MonthRules::lastMonth),
                // January of last year; December 22, last year
                DateRule.of(
                        "\\b(?:(" + DAY + ")\\s(?:of\\s)?)?(" + CalendarWords.MONTH + ")(?:\\s(" + DAY
                                + ")\\b)?,?\\s(?:of\\s)?(last|this|next|the\\ssame|that)\\syear\\b",
                        MonthRules::ofYear),
                // March; May is a verb and April a girl unless something says month
                DateRule.of(
                        "\\b(?:(?:the\\s)?(?<part>early|late|mid|middle|end|beginning|start)(?:-|\\sin\\s|\\s)?(?:of\\s)?)?("
                                + CalendarWords.MONTH + ")\\b(?!\\s\\d)",
                        MonthRules::bareMonth),
                DateRule.of(
                        "\\b[Tt]he\\ssame\\smonth\\b|\\b[Tt]hat\\s(?:same\\s)?month\\b", (m, now) -> sameMonth(now)));
    }

    private static Value months(MatchResult m, Moment now) {
        return Value.of(Period.between(month(m.group(1), m.group(3)), month(m.group(2), m.group(3))));
    }

    private static @Nullable Value weekOf(MatchResult m, Moment now) {
        Period month = m.group(3) == null ? now.month(CalendarWords.month(m.group(2))) : month(m.group(2), m.group(3));
        if (month == null) {
            return null;
        }
        int week = WEEKS.indexOf(CalendarWords.lower(m.group(1)));
        LocalDate begin = week < 0
                ? month.last().minusDays(DAYS_OF_WEEK - 1L)
                : month.first().plusDays((long) week * DAYS_OF_WEEK);
        return Value.of(Period.between(Period.day(begin), Period.day(begin.plusDays(DAYS_OF_WEEK - 1L))));
    }

    private static Period month(String month, String year) {
        return Period.month(YearMonth.of(YearWords.year(year), CalendarWords.month(month)));
    }

    private static Value ofSomeYear(int month) {
        return Value.written(String.format(Locale.ROOT, "XXXX-%02d", month));
    }

    private static Value lastMonth(MatchResult m, Moment now) {
        int month = CalendarWords.month(m.group(2));
        LocalDate today = now.today();
        if (today == null) {
            return ofSomeYear(month);
        }
        LocalDate same = LocalDate.of(today.getYear(), month, 1);
        LocalDate thisMonth = today.withDayOfMonth(1);
        String which = CalendarWords.lower(m.group(1));
        if (which.startsWith("last") && !same.isBefore(thisMonth)) {
            same = same.minusYears(1);
        } else if (which.startsWith("next") && !same.isAfter(thisMonth)) {
            same = same.plusYears(1);
        }
        return Value.of(Period.month(YearMonth.from(same)));
    }

    private static @Nullable Value ofYear(MatchResult m, Moment now) {
        boolean same = m.group(4).endsWith("same") || m.group(4).equals("that");
        Period base = same ? now.last() : now.unit(Period.Unit.YEAR, 0);
        if (base == null) {
            return Value.VAGUE;
        }
        int shift = m.group(4).equals("last") ? -1 : m.group(4).equals("next") ? 1 : 0;
        String year = String.valueOf(base.first().getYear() + shift);
        String day = m.group(1) != null ? m.group(1) : m.group(3);
        return day == null ? Value.of(month(m.group(2), year)) : DayRules.day(day, m.group(2), year, now);
    }

    private static @Nullable Value bareMonth(MatchResult m, Moment now) {
        String word = m.group(2);
        boolean isShort = word.endsWith(".") || word.length() == 3 || word.equals("Sept");
        if (isShort && !word.equals("May")) {
            return null;
        }
        int month = CalendarWords.month(word);
        Period known = now.month(month);
        return known == null ? ofSomeYear(month) : Value.of(known);
    }

    private static Value sameMonth(Moment now) {
        return Value.of(
                now.last() == null || now.last().unit().compareTo(Period.Unit.MONTH) > 0
                        ? null
                        : Period.month(YearMonth.from(now.last().first())));
    }
}

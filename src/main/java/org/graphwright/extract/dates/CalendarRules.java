package org.graphwright.extract.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Expressions with a name or number of the calendar: days, months, years, seasons, decades, centuries. */
final class CalendarRules {
    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
    private static final String YEAR = "(?:1[0-9]\\d\\d|20\\d\\d)";
    private static final String DASH = "\\s?[-–—]\\s?";
    private static final String WEEKDAY_BEFORE = "(?:(?:" + CalendarWords.WEEKDAY + "|" + CalendarWords.WEEKDAY_SHORT
            + ")(?:\\s(?:morning|afternoon|evening|night))?,?\\s)?";
    private static final String PART =
            "(?:(?:early|late|mid|middle|end|beginning|start)(?:-|\\sin\\s|\\s)?(?:of\\s)?(?:the\\s)?)?";
    private static final String BEFORE_YEAR =
            "(?:[Ii]n|[Ss]ince|[Oo]f|[Bb]y|[Uu]ntil|[Ff]rom|[Bb]etween|[Dd]uring|[Bb]efore|[Aa]fter|[Aa]round|[Tt]o|[Tt]ill|[Aa]bout|circa|c\\.|born|b\\.|d\\.|year)";
    private static final String THING =
            "(?:people|soldiers|troops|children|men|women|times|percent|per cent|points|votes|seats|dollars|euros|pounds|words|members|miles|metres|meters|km|m|ft|feet|kg|tons|tonnes|jobs|hours|pages|copies|homes|houses|cases|deaths|students|workers|employees|UTC|GMT|BST|CET|CEST|EST|EDT|PST|PDT|IST|local|%)";

    private CalendarRules() {}

    /** In order of precedence where two match the same characters. */
    static List<DateRule> rules() {
        return List.of(
                // 5-6 September 2019
                DateRule.of(
                        "\\b(" + DAY + ")" + DASH + "(" + DAY + ")\\s(" + CalendarWords.MONTH + "),?(?:\\s(" + YEAR
                                + "))?\\b",
                        (m, now) -> days(m, 1, 2, 3, 4, now)),
                // September 5-6, 2019
                DateRule.of(
                        "\\b(" + CalendarWords.MONTH + ")\\s(" + DAY + ")" + DASH + "(" + DAY + ")\\b(?:,?\\s(" + YEAR
                                + ")\\b)?",
                        (m, now) -> days(m, 2, 3, 1, 4, now)),
                // Sunday, 4 January 2019; the 4th of January
                DateRule.of(
                        "\\b" + WEEKDAY_BEFORE + "(?:the\\s)?(" + DAY + ")(?:st|nd|rd|th)?,?\\s(?:day\\s)?(?:of\\s)?("
                                + CalendarWords.MONTH + ")\\b(?:,?\\s(?:of\\s)?('?\\d{2}(?!\\d|:|\\s)|\\d{3,4})\\b)?",
                        (m, now) -> day(m.group(1), m.group(2), m.group(3), now)),
                // the fifth of January
                DateRule.of(
                        "\\b(?:the\\s)?(" + CalendarWords.ORDINAL + ")\\sof\\s(" + CalendarWords.MONTH + ")\\b(?:,?\\s("
                                + YEAR + ")\\b)?",
                        (m, now) ->
                                day(String.valueOf(CalendarWords.ordinal(m.group(1))), m.group(2), m.group(3), now)),
                // Friday, January 4, 2019; January 4th
                DateRule.of(
                        "\\b" + WEEKDAY_BEFORE + "(" + CalendarWords.MONTH + ")\\s(?:the\\s)?(" + DAY
                                + ")(?:st|nd|rd|th)?\\b(?![:.]\\d)(?:(?:,\\s?|\\s(?:of\\s)?)(" + YEAR + ")\\b(?!\\s"
                                + THING + "))?",
                        (m, now) -> day(m.group(2), m.group(1), m.group(3), now)),
                // 2019-01-04
                DateRule.of(
                        "\\b(\\d{4}-\\d{2}-\\d{2})\\b",
                        (m, now) -> Period.parse(m.group(1)).map(Value::of).orElse(null)),
                DateRule.of("(?<![\\d/])(9/11)(?![\\d/])", (m, now) -> Value.of(Period.day(LocalDate.of(2001, 9, 11)))),
                // 31/12/2019: only where day and month cannot be taken for one another
                DateRule.of("(?<![\\d/.])(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})(?![\\d/.])", CalendarRules::slashed),
                // January-June 2016
                DateRule.of(
                        "\\b(" + CalendarWords.MONTH + ")" + "(?:\\s?[-–—]\\s?|\\s(?:and|to|through)\\s)("
                                + CalendarWords.MONTH + "|june),?\\s(?:of\\s|in\\s)?(" + YEAR + ")\\b",
                        CalendarRules::months),
                // mid-March 2016; December of 384; May, 1750
                DateRule.of(
                        "\\b" + PART + "(" + CalendarWords.MONTH
                                + "),?\\s(?:of\\s)?(?:the\\s(?:year\\s)?)?(\\d{3,4})\\b(?![:.,]\\d)(?!\\s" + THING
                                + ")",
                        (m, now) -> monthOf(m.group(1), m.group(2))),
                // last March, next May
                DateRule.of(
                        "\\b(?:[Tt]his\\s)?([Ll]ast|[Ll]ast\\suh|[Nn]ext|[Tt]his(?:\\s(?:past|coming))?)\\s("
                                + CalendarWords.MONTH + ")\\b",
                        CalendarRules::lastMonth),
                // January of last year; December 22, last year
                DateRule.of(
                        "\\b(?:(" + DAY + ")\\s(?:of\\s)?)?(" + CalendarWords.MONTH + ")(?:\\s(" + DAY
                                + ")\\b)?,?\\s(?:of\\s)?(last|this|next|the\\ssame|that)\\syear\\b",
                        CalendarRules::ofYear),
                // March; May is a verb and April a girl unless something says month
                DateRule.of(
                        "\\b(?:(?<part>early|late|mid|middle|end|beginning|start)(?:-|\\sin\\s|\\s)?(?:of\\s)?)?("
                                + CalendarWords.MONTH + ")\\b(?!\\s\\d)",
                        CalendarRules::bareMonth),
                DateRule.of(
                        "\\b[Tt]he\\ssame\\smonth\\b|\\b[Tt]hat\\s(?:same\\s)?month\\b", (m, now) -> sameMonth(now)),
                // the first quarter of 2017
                DateRule.of(
                        "\\b(?:[Tt]he\\s)?([Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal|1st|2nd|3rd|4th)[\\s-](?:fiscal\\s)?(quarter|half)(?:\\sof\\s(?:(?:the\\syear\\s)?("
                                + YEAR
                                + ")|(last|this|next|the)\\s(?:fiscal\\s)?year))?\\b(?!\\sof\\sthe|-|\\s(?:goal|minute|lead|touchdown|score))",
                        CalendarRules::quarter),
                DateRule.of(
                        "\\b(?:Q([1-4])|([1-4])Q)(?:\\s(" + YEAR + "))?\\b",
                        (m, now) -> quarter(
                                Integer.parseInt(m.group(1) == null ? m.group(2) : m.group(1)),
                                m.group(3) == null ? null : Integer.valueOf(m.group(3)),
                                now)),
                // winter of 1776-77, summer 2010
                DateRule.of(
                        "\\b(?:[Tt]he\\s)?" + PART + "(" + CalendarWords.SEASON + ")(?:time)?,?\\s(?:of\\s)?(" + YEAR
                                + ")(?:\\s?[-–/]\\s?\\d{2,4})?\\b(?!\\s(?:Games|Olympic|Paralympic))",
                        (m, now) -> Value.of(now.season(m.group(1), Integer.valueOf(m.group(2))))),
                DateRule.of(
                        "\\b([Ll]ast|[Tt]his(?:\\s(?:past|coming))?|[Nn]ext)\\s(?:year's\\s)?(" + CalendarWords.SEASON
                                + ")(?:time)?\\b",
                        CalendarRules::lastSeason),
                // the late 1970s, the 1600s, the '90s, the sixties
                DateRule.of(
                        "\\b(?:the\\s)?(?:(?:early|late|later|mid|middle)(?:-(?:to-late-)?|\\s))?(1\\d|20)(\\d)0(?:'s|s)\\b",
                        (m, now) -> decade(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)))),
                DateRule.of(
                        "(?<!\\w)(?:the\\s)?(?:(?:early|late|mid)(?:-|\\s))?'(\\d)0s\\b",
                        (m, now) -> decade(19, Integer.parseInt(m.group(1)))),
                DateRule.of(
                        "\\b(?:the|[Ii]n\\sthe)\\s(?:(?:early|late|mid)(?:-|\\s))?(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\\b",
                        (m, now) -> decade(
                                19,
                                List.of("tw", "th", "fo", "fi", "si", "se", "ei", "ni")
                                                .indexOf(m.group(1).substring(0, 2))
                                        + 2)),
                // the 15th to the 19th century
                DateRule.of(
                        "\\b(?:the\\s)?(?:(?:early|late|mid)(?:-|\\s))?(" + CalendarWords.ORDINAL
                                + ")(?=(?:\\s?[-–]\\s?|\\s(?:and|to|or|through|until)\\s)(?:the\\s)?(?:(?:early|late|mid)(?:-|\\s))?"
                                + CalendarWords.ORDINAL + "[\\s-][Cc]entur)",
                        (m, now) -> century(m.group(1), null)),
                DateRule.of(
                        "\\b(?:the\\s)?(?:(?:early|late|mid)(?:-|\\s))?(" + CalendarWords.ORDINAL + "|"
                                + CalendarWords.ORDINAL.replace("first|", "First|")
                                + ")[\\s-][Cc]entur(?:y|ies)\\b(\\s(?:BCE?|B\\.C\\.))?",
                        (m, now) -> century(m.group(1), m.group(2))),
                // 44 BC, AD 842, 347 CE
                DateRule.of(
                        "\\b(\\d{1,4})\\s(?:BCE?\\b|B\\.C\\.)",
                        (m, now) -> Value.of(Period.year(1 - Integer.parseInt(m.group(1))))),
                DateRule.of(
                        "\\b(?:AD\\s?(\\d{1,4})|(\\d{1,4})\\s(?:AD|CE|A\\.D\\.))(?!\\w)",
                        (m, now) ->
                                Value.of(Period.year(Integer.parseInt(m.group(1) == null ? m.group(2) : m.group(1))))),
                // 2018-19
                DateRule.of(
                        "(?<![\\d$€£.,/#-])\\b(" + YEAR + ")\\s?[-–/](\\d{2})\\b(?![-–/:.,]?\\d)",
                        CalendarRules::shortYears),
                // the year 71
                DateRule.of(
                        "\\b(?:the\\s)?year\\s(\\d{1,4})\\b(?!\\s" + THING + ")",
                        (m, now) -> Value.of(Period.year(Integer.parseInt(m.group(1))))),
                DateRule.of(
                        "(?=[12]\\d\\d\\d)(?<=\\b" + BEFORE_YEAR
                                + "\\s)(?<![$€£]\\s?)(1[0-9]\\d\\d|20\\d\\d)\\b(?![:.,/'-]?\\d|-\\w|\\s" + THING
                                + "|\\s[a-z]+s\\sof\\b)",
                        (m, now) -> Value.of(Period.year(Integer.parseInt(m.group(1))))),
                // a bare year of our time, or an older one in brackets
                DateRule.of(
                        "(?<![\\d$€£.,:/#@+=&?A-Za-z-]|[$€£#]\\s|No\\.\\s)(19\\d\\d|20[0-4]\\d|(?<=[(–—-]\\s?|(?:and|or|,|the|'s)\\s)1[0-8]\\d\\d)\\b(?![:/'-]?\\d|[.,]\\d|-\\w+\\b(?<!-based)|\\s"
                                + THING + ")",
                        (m, now) -> Value.of(Period.year(Integer.parseInt(m.group(1))))));
    }

    private static @Nullable Value day(String day, String month, @Nullable String year, Moment now) {
        int of = CalendarWords.month(month);
        if (year == null) {
            return Value.of(now.day(of, Integer.parseInt(day)));
        }
        try {
            return Value.of(Period.day(LocalDate.of(year(year), of, Integer.parseInt(day))));
        } catch (DateTimeException e) {
            return Value.VAGUE;
        }
    }

    private static int year(String text) {
        String digits = text.replace("'", "");
        int year = Integer.parseInt(digits);
        return digits.length() > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
    }

    private static @Nullable Value days(MatchResult m, int from, int to, int month, int year, Moment now) {
        Value first = day(m.group(from), m.group(month), m.group(year), now);
        Value last = day(m.group(to), m.group(month), m.group(year), now);
        return first == null || last == null || first.period() == null || last.period() == null
                ? Value.VAGUE
                : Value.of(Period.between(first.period(), last.period()));
    }

    private static @Nullable Value slashed(MatchResult m, Moment now) {
        int a = Integer.parseInt(m.group(1));
        int b = Integer.parseInt(m.group(2));
        int year = Integer.parseInt(m.group(3));
        if (year < 1000 || year > 2100 || a < 1 || b < 1 || Math.max(a, b) > 31 || Math.min(a, b) > 12) {
            return null;
        }
        if (a <= 12 && b <= 12 && a != b) {
            return Value.VAGUE;
        }
        try {
            return Value.of(Period.day(LocalDate.of(year, Math.min(a, b), Math.max(a, b))));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Value months(MatchResult m, Moment now) {
        int year = Integer.parseInt(m.group(3));
        return Value.of(Period.between(
                Period.month(YearMonth.of(year, CalendarWords.month(m.group(1)))),
                Period.month(YearMonth.of(year, CalendarWords.month(m.group(2))))));
    }

    private static Value monthOf(String month, String year) {
        return Value.of(Period.month(YearMonth.of(Integer.parseInt(year), CalendarWords.month(month))));
    }

    private static Value lastMonth(MatchResult m, Moment now) {
        if (now.today() == null) {
            return Value.VAGUE;
        }
        int month = CalendarWords.month(m.group(2));
        LocalDate today = now.today();
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
        return day == null ? monthOf(m.group(2), year) : day(day, m.group(2), year, now);
    }

    private static @Nullable Value bareMonth(MatchResult m, Moment now) {
        String word = m.group(2);
        if (word.endsWith(".") || word.length() == 3 || word.equals("Sept")) {
            if (!word.equals("May")) {
                return null;
            }
        }
        return Value.of(now.month(CalendarWords.month(word)));
    }

    private static Value sameMonth(Moment now) {
        return Value.of(
                now.last() == null || now.last().unit().compareTo(Period.Unit.MONTH) > 0
                        ? null
                        : Period.month(YearMonth.from(now.last().first())));
    }

    private static @Nullable Value quarter(MatchResult m, Moment now) {
        int number = switch (CalendarWords.lower(m.group(1)).charAt(0)) {
            case '1' -> 1;
            case '2', 's' -> 2;
            case '3', 't' -> 3;
            case 'f' -> CalendarWords.lower(m.group(1)).equals("first") ? 1 : 4;
            default -> 4;
        };
        Integer year = m.group(3) == null ? null : Integer.valueOf(m.group(3));
        if (m.group(4) != null && now.today() != null) {
            int shift = switch (m.group(4)) {
                case "last" -> -1;
                case "next" -> 1;
                default -> 0;
            };
            year = now.today().getYear() + shift;
        }
        if (m.group(2).equals("half")) {
            return number > 2 || year == null ? null : Value.of(Period.half(year, number));
        }
        return quarter(number, year, now);
    }

    /** Without a year: the last one that has begun, or in a clause of the future the next one to end. */
    private static Value quarter(int number, @Nullable Integer year, Moment now) {
        if (year != null) {
            return Value.of(Period.quarter(year, number));
        }
        if (now.today() == null) {
            return Value.VAGUE;
        }
        Period quarter = Period.quarter(now.today().getYear(), number);
        if (now.direction() != Direction.FUTURE && quarter.first().isAfter(now.today())) {
            quarter = Period.quarter(now.today().getYear() - 1, number);
        } else if (now.direction() == Direction.FUTURE && quarter.last().isBefore(now.today())) {
            quarter = Period.quarter(now.today().getYear() + 1, number);
        }
        return Value.of(quarter);
    }

    private static Value lastSeason(MatchResult m, Moment now) {
        return Value.of(
                switch (CalendarWords.lower(m.group(1)).charAt(0)) {
                    case 'l' -> now.season(m.group(2), false);
                    case 'n' -> now.season(m.group(2), true);
                    default ->
                        now.season(
                                m.group(2),
                                now.today() == null
                                        ? null
                                        : (Integer) now.today().getYear());
                });
    }

    private static Value decade(int century, int decade) {
        return Value.of(
                decade == 0 && century < 20
                        ? Period.century(century * 100)
                        : Period.decade(century * 100 + decade * 10));
    }

    private static @Nullable Value century(String ordinal, @Nullable String bc) {
        int number = CalendarWords.ordinal(ordinal);
        if (number < 1 || number > 30) {
            return null;
        }
        return Value.of(Period.century(bc == null ? (number - 1) * 100 : -number * 100 + 1));
    }

    private static @Nullable Value shortYears(MatchResult m, Moment now) {
        int from = Integer.parseInt(m.group(1));
        int to = from / 100 * 100 + Integer.parseInt(m.group(2));
        return to <= from ? null : Value.of(Period.between(Period.year(from), Period.year(to)));
    }
}

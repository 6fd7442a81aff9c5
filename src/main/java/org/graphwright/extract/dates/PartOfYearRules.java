package org.graphwright.extract.dates;

import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Expressions that name a quarter, a half or a season. */
final class PartOfYearRules {
    private static final String NUMBER = "([Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal|1st|2nd|3rd|4th)";
    private static final String NO_SPORT = "(?!\\sof\\sthe|-|\\s(?:goal|minute|lead|touchdown|score))";
    private static final String PART =
            "(?:(?:early|late|mid|middle|end|beginning|start)(?:-|\\sin\\s|\\s)?(?:of\\s)?(?:the\\s)?)?";

    private PartOfYearRules() {}

    /** In order of precedence where two match the same characters. */
    static List<DateRule> rules() {
        return List.of(
                // the 1988 second quarter
                DateRule.of(
                        "\\b(?:[Tt]he\\s)?(" + YearRules.YEAR + ")(?:'s)?\\s" + NUMBER + "[\\s-](quarter|half)\\b",
                        (m, now) -> part(m.group(2), m.group(3), Integer.valueOf(m.group(1)), now)),
                // the first quarter of 2017
                DateRule.of(
                        "\\b(?:[Tt]he\\s)?" + NUMBER
                                + "[\\s-](?:fiscal\\s)?(quarter|half)(?:\\s(?:of|in)\\s(?:(?:the\\syear\\s|fiscal\\s(?:year\\s)?)?("
                                + YearRules.YEAR + ")|(last|this|next|the)\\s(?:fiscal\\s)?year))?\\b" + NO_SPORT,
                        PartOfYearRules::part),
                DateRule.of(
                        "\\b(?:Q([1-4])|([1-4])Q)(?:\\s(?:of\\s)?(" + YearRules.YEAR + "))?\\b",
                        (m, now) -> quarter(
                                Integer.parseInt(m.group(1) == null ? m.group(2) : m.group(1)),
                                m.group(3) == null ? null : Integer.valueOf(m.group(3)),
                                now)),
                // winter of 1776-77, summer 2010
                DateRule.of(
                        "\\b(?:[Tt]he\\s)?" + PART + "(" + CalendarWords.SEASON + ")(?:time)?,?\\s(?:of\\s)?("
                                + YearRules.YEAR
                                + "|'\\d\\d)(?:\\s?[-–/]\\s?\\d{2,4})?\\b(?!\\s(?:Games|Olympic|Paralympic))",
                        (m, now) -> Value.of(now.season(m.group(1), YearWords.year(m.group(2))))),
                DateRule.of(
                        "\\b(?:[Tt]he\\s)?([Ll]ast|[Tt]his(?:\\s(?:past|coming))?|[Nn]ext)\\s(?:year's\\s)?("
                                + CalendarWords.SEASON + ")(?:time)?\\b",
                        PartOfYearRules::season),
                // in the autumn
                DateRule.of(
                        "\\b(?:in|by|until|since|during|before|after|for)\\s(?:early\\s|late\\s)?(?<x>(?:the\\s)?(spring|summer|autumn|winter))\\b(?!\\s(?:of\\b|season|sport|school|house|home|break|camp|time|coat|wheat|[A-Z])|-|')",
                        (m, now) -> Value.of(now.season(m.group(2), null))));
    }

    private static @Nullable Value part(MatchResult m, Moment now) {
        Integer year = m.group(3) == null ? null : Integer.valueOf(m.group(3));
        if (m.group(4) != null && now.today() != null) {
            int shift = switch (m.group(4)) {
                case "last" -> -1;
                case "next" -> 1;
                default -> 0;
            };
            year = now.today().getYear() + shift;
        }
        return part(m.group(1), m.group(2), year, now);
    }

    private static @Nullable Value part(String ordinal, String unit, @Nullable Integer year, Moment now) {
        int number = ordinal.equalsIgnoreCase("final") ? 4 : CalendarWords.ordinal(ordinal);
        if (unit.equals("half")) {
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
            return Value.written("XXXX-Q" + number);
        }
        Period quarter = Period.quarter(now.today().getYear(), number);
        if (now.direction() != Direction.FUTURE && quarter.first().isAfter(now.today())) {
            quarter = Period.quarter(now.today().getYear() - 1, number);
        } else if (now.direction() == Direction.FUTURE && quarter.last().isBefore(now.today())) {
            quarter = Period.quarter(now.today().getYear() + 1, number);
        }
        return Value.of(quarter);
    }

    private static Value season(MatchResult m, Moment now) {
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
}

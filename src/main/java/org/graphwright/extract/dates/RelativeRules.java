package org.graphwright.extract.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import org.graphwright.extract.dates.Period.Unit;
import org.jspecify.annotations.Nullable;

/** Expressions that are counted from the article's date or from the date told last: weekdays, "last month", "two years ago". */
final class RelativeRules {
    private static final String COUNT = "((?i:a\\s" + CalendarWords.VAGUE + "|" + CalendarWords.NUMBER
            + "(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|" + CalendarWords.VAGUE + "))";
    private static final String PART_OF_DAY = "(?:morning|afternoon|evening|night|lunchtime|midday|noon)";
    private static final String ABOUT = "(?:(?:[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate)\\s(?:on\\s)?)?";

    /** Any year that is none of a leap: it tells feasts with a day of their own from those that move. */
    private static final int SAMPLE_YEAR = 2001;

    private RelativeRules() {}

    /** In order of precedence where two match the same characters. */
    static List<DateRule> rules() {
        return List.of(
                // last Tuesday, Monday night
                DateRule.of(
                        "\\b" + ABOUT
                                + "(?:([Ll]ast|[Nn]ext|[Tt]his(?:\\s(?:past|coming))?|[Tt]hat)\\s)?(?:week's\\s)?("
                                + CalendarWords.WEEKDAY + ")(?:'s)?(?:\\s" + PART_OF_DAY + ")?\\b",
                        RelativeRules::weekday),
                DateRule.of("\\b[Tt]he\\sday\\sbefore\\syesterday\\b", (m, now) -> Value.of(now.unit(Unit.DAY, -2))),
                DateRule.of("\\b[Tt]he\\sday\\safter\\stomorrow\\b", (m, now) -> Value.of(now.unit(Unit.DAY, 2))),
                DateRule.of(
                        "\\b" + ABOUT + "([Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight)(?:\\s" + PART_OF_DAY + ")?\\b",
                        RelativeRules::day),
                DateRule.of(
                        "\\b" + ABOUT + "([Tt]his\\s(?:morning|afternoon|evening)|[Ll]ast\\s(?:night|evening))\\b",
                        (m, now) -> Value.of(now.unit(
                                Unit.DAY, CalendarWords.lower(m.group(1)).startsWith("last") ? -1 : 0))),
                // earlier this year, last week, the past decade
                DateRule.of(
                        "\\b" + ABOUT
                                + "(?:[Tt]he\\s)?([Ll]ast|[Tt]his(?:\\s(?:past|coming|current))?|[Nn]ext|[Pp]ast|[Pp]revious|[Cc]oming|[Cc]urrent|[Uu]pcoming)\\s([Ww]eekend|[Ww]eek|[Mm]onth|[Qq]uarter|[Yy]ear|[Dd]ecade|[Cc]entury)\\b(?!-(?:end|old|long))",
                        RelativeRules::unit),
                // the end of the year
                DateRule.of(
                        "\\b(?:[Tt]he\\s)?(?:end|start|beginning|middle|rest|remainder|close)\\sof\\s(the|this|next|last)\\s(week|month|year|decade|century)\\b(?!'s|-)",
                        (m, now) -> Value.of(now.unit(
                                CalendarWords.unit(m.group(2)),
                                m.group(1).equals("next") ? 1 : m.group(1).equals("last") ? -1 : 0))),
                DateRule.of(
                        "\\b(?:over|throughout|during|at|on)\\s(?<x>the\\sweekend)\\b",
                        (m, now) -> weekend(now, now.direction() == Direction.FUTURE ? 0 : -1)),
                // two weeks ago on Friday, a week ago Friday
                DateRule.of(
                        "\\b" + COUNT + "\\s(weeks?|fortnights?)\\sago,?\\s(?:on\\s)?(" + CalendarWords.WEEKDAY
                                + ")\\b",
                        (m, now) -> weekdayAgo(m.group(3), m.group(1), m.group(2), now)),
                DateRule.of(
                        "\\b(" + CalendarWords.WEEKDAY + "),?\\s" + COUNT + "\\s(weeks?|fortnights?)\\sago\\b",
                        (m, now) -> weekdayAgo(m.group(1), m.group(2), m.group(3), now)),
                // a week from Thursday
                DateRule.of(
                        "\\b" + COUNT + "\\s(weeks?|fortnights?)\\sfrom\\s(?:next\\s)?(" + CalendarWords.WEEKDAY
                                + ")\\b",
                        RelativeRules::weekdayAhead),
                // in six months' time
                DateRule.of(
                        "(?<=\\b[Ii]n\\s)" + COUNT + "\\s(" + CalendarWords.UNIT + ")['’]s?\\s(time)\\b",
                        RelativeRules::distance),
                // two years ago, a decade earlier, three days later; a decade later, in 2008
                DateRule.of(
                        "(?<![\\d.,/])\\b" + COUNT + "(?:\\s(?:thousand|million|billion))?(?:\\sand\\sa\\shalf)?\\s("
                                + CalendarWords.UNIT
                                + ")\\s(ago|back|from\\s(?:now|today)|earlier|previously|later|afterwards|afterward|(?:before|after)(?=\\s*(?:[.,;)]|$)))(?!\\w)"
                                + "(?=(?:,?\\s[Ii]n\\s(?:\\p{Lu}\\p{Ll}+\\s)?([12]\\d{3})\\b)?)",
                        RelativeRules::distance),
                // that year, the following day, a week earlier, the day before
                DateRule.of(
                        "\\b(?:[Tt]hat(?:\\ssame)?|[Tt]he\\s(?:very\\s)?(same|next|following|previous|preceding))\\s(day|week|month|year|decade|morning|afternoon|evening|night)\\b",
                        RelativeRules::fromLast),
                DateRule.of(
                        "(?<!two\\s|ten\\s)\\b[Tt]he\\s(day|week|month|year)\\s(before|after)\\b(?!\\s(?:the|his|her|their|its|that|it|he|she|they|yesterday|tomorrow)\\b)",
                        (m, now) -> shiftLast(
                                now, CalendarWords.unit(m.group(1)), m.group(2).equals("before") ? -1 : 1)),
                // on the 3rd, until the 21st
                DateRule.of(
                        "\\b(?:[Oo]n|[Bb]y|[Uu]ntil|[Ss]ince|from)\\s(?<x>the\\s(\\d{1,2})(?:st|nd|rd|th))\\b(?=\\s*(?:[,.;)]|$|and\\b|of\\sthis|at\\b|in\\b|by\\b|to\\b|a\\b|the\\b))",
                        (m, now) -> Value.of(now.dayOfMonth(Integer.parseInt(m.group(2))))),
                // holidays
                DateRule.of(
                        "\\b(?:([Ll]ast|[Tt]his|[Nn]ext)\\s)?(Christmas(?:\\s(?:Day|[Ee]ve))?|Boxing\\sDay|New\\sYear's\\s(?:Day|[Ee]ve)|Valentine's\\sDay|Halloween|Thanksgiving(?:\\sDay)?|Good\\sFriday|Easter(?:\\s(?:Sunday|Monday))?|Independence\\sDay|Fourth\\sof\\sJuly|May\\sDay|Armistice\\sDay|Veterans\\sDay)\\b(?:,?\\s((?:19|20)\\d\\d))?(?!\\s(?:Island|Parade|Carol|tree|card))",
                        RelativeRules::holiday));
    }

    private static @Nullable Value weekday(MatchResult m, Moment now) {
        int day = CalendarWords.weekday(m.group(2));
        LocalDate today = now.today();
        if (m.group(1) == null || today == null) {
            return Value.of(now.weekday(day));
        }
        String which = CalendarWords.lower(m.group(1));
        int own = today.getDayOfWeek().getValue();
        return switch (which) {
            case "last", "this past" -> Value.of(now.weekdayOfWeek(day, day < own ? 0 : -1));
            case "next", "this coming" -> Value.of(now.weekdayOfWeek(day, day > own ? 0 : 1));
            // "this Sunday he crossed" in a newspaper of Tuesday
            case "this" -> Value.of(now.weekdayOfWeek(day, day > own && now.direction() == Direction.PAST ? -1 : 0));
            default -> Value.of(now.weekday(day));
        };
    }

    private static Value day(MatchResult m, Moment now) {
        return Value.of(now.unit(
                Unit.DAY,
                switch (CalendarWords.lower(m.group(1))) {
                    case "yesterday" -> -1;
                    case "tomorrow" -> 1;
                    default -> 0;
                }));
    }

    private static @Nullable Value unit(MatchResult m, Moment now) {
        String which = CalendarWords.lower(m.group(1));
        int shift = which.startsWith("this past")
                ? 0
                : which.matches("last|past|previous") ? -1 : which.matches("next|upcoming|coming|this coming") ? 1 : 0;
        if (m.group(2).equalsIgnoreCase("weekend")) {
            if (which.startsWith("this") && now.today() != null) {
                boolean over = now.today().getDayOfWeek().getValue() < 6 && now.direction() == Direction.PAST;
                return weekend(now, over ? -1 : 0);
            }
            return weekend(now, shift);
        }
        return Value.of(now.unit(CalendarWords.unit(m.group(2)), shift));
    }

    private static @Nullable Value weekdayAgo(String weekday, String count, String unit, Moment now) {
        OptionalInt weeks = CalendarWords.number(count);
        return weeks.isEmpty()
                ? Value.VAGUE
                : Value.of(now.weekdayOfWeek(
                        CalendarWords.weekday(weekday), -weeks.getAsInt() * CalendarWords.factor(unit)));
    }

    private static @Nullable Value weekdayAhead(MatchResult m, Moment now) {
        OptionalInt weeks = CalendarWords.number(m.group(1));
        LocalDate today = now.today();
        if (weeks.isEmpty() || today == null) {
            return Value.VAGUE;
        }
        DayOfWeek weekday = DayOfWeek.of(CalendarWords.weekday(m.group(3)));
        return Value.of(Period.day(today.with(TemporalAdjusters.nextOrSame(weekday))
                .plusWeeks((long) weeks.getAsInt() * CalendarWords.factor(m.group(2)))));
    }

    private static Value weekend(Moment now, int weeks) {
        return now.today() == null
                ? Value.VAGUE
                : Value.of(Period.weekend(now.today().plusWeeks(weeks)));
    }

    private static @Nullable Value distance(MatchResult m, Moment now) {
        OptionalInt count = CalendarWords.number(m.group(1));
        Unit unit = CalendarWords.unit(m.group(2));
        String where = CalendarWords.lower(m.group(3));
        boolean round = m.group().matches("(?s).*\\b(?:thousand|million|billion)\\b.*");
        if (count.isEmpty() || round) {
            return Value.VAGUE;
        }
        if (m.groupCount() == 4 && m.group(4) != null && where.matches("earlier|later")) {
            return Value.of(Period.year(Integer.parseInt(m.group(4))));
        }
        int steps = count.getAsInt() * CalendarWords.factor(m.group(2));
        if (unit == Unit.DECADE) {
            steps *= 10;
            unit = Unit.YEAR;
        } else if (unit == Unit.CENTURY) {
            steps *= 100;
            unit = Unit.YEAR;
        } else if (unit == Unit.WEEK) {
            steps *= 7;
            unit = Unit.DAY;
        }
        if (where.equals("ago") || where.equals("back")) {
            return Value.of(now.unit(unit, -steps));
        }
        if (where.startsWith("from") || where.equals("time")) {
            return Value.of(now.unit(unit, steps));
        }
        return shiftLast(now, unit, where.equals("later") || where.startsWith("after") ? steps : -steps);
    }

    private static Value fromLast(MatchResult m, Moment now) {
        String what = m.group(2);
        Unit unit = what.matches("morning|afternoon|evening|night") ? Unit.DAY : CalendarWords.unit(what);
        String which = m.group(1) == null ? "same" : CalendarWords.lower(m.group(1));
        return shiftLast(now, unit, which.equals("same") ? 0 : which.matches("next|following") ? 1 : -1);
    }

    /** The unit {@code steps} after the date told last; vague where that one is not told as finely. */
    private static Value shiftLast(Moment now, Unit unit, int steps) {
        Period last = now.last();
        if (last == null || last.unit().compareTo(unit) > 0) {
            return Value.VAGUE;
        }
        return Value.of(Period.of(unit, Period.add(last.first(), unit, steps)));
    }

    private static Value holidayOfSomeYear(String name) {
        LocalDate day = Holidays.of(name, SAMPLE_YEAR);
        boolean fixed = day.equals(Holidays.of(name, SAMPLE_YEAR + 1).minusYears(1));
        return fixed ? Value.written("XXXX-" + day.toString().substring(5)) : Value.VAGUE;
    }

    private static @Nullable Value holiday(MatchResult m, Moment now) {
        Integer year = m.group(3) == null ? null : Integer.valueOf(m.group(3));
        if (year != null) {
            return Value.of(Period.day(Holidays.of(m.group(2), year)));
        }
        LocalDate today = now.today();
        if (today == null) {
            return holidayOfSomeYear(m.group(2));
        }
        LocalDate same = Holidays.of(m.group(2), today.getYear());
        String which = m.group(1) == null ? "" : CalendarWords.lower(m.group(1));
        boolean past = which.equals("last") || (which.isEmpty() && now.direction() == Direction.PAST);
        boolean next = which.equals("next") || (which.isEmpty() && now.direction() == Direction.FUTURE);
        if (past && same.isAfter(today)) {
            same = Holidays.of(m.group(2), today.getYear() - 1);
        } else if (next && same.isBefore(today)) {
            same = Holidays.of(m.group(2), today.getYear() + 1);
        }
        return Value.of(Period.day(same));
    }
}

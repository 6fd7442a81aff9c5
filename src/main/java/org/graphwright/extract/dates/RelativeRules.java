package org.graphwright.extract.dates;

import java.time.LocalDate;
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
                DateRule.of(
                        "\\b(?:over|throughout|during|at|on)\\s(?<x>the\\sweekend)\\b",
                        (m, now) -> weekend(now, now.direction() == Direction.FUTURE ? 0 : -1)),
                // two years ago, a decade earlier, three days later
                DateRule.of(
                        "(?<![\\d.,/])\\b" + COUNT + "(?:\\s(?:thousand|million|billion))?(?:\\sand\\sa\\shalf)?\\s("
                                + CalendarWords.UNIT
                                + ")\\s(ago|back|from\\snow|earlier|previously|later|afterwards|afterward|(?:before|after)(?=\\s*(?:[.,;)]|$)))(?!\\w)",
                        RelativeRules::distance),
                // the past 30 days, the next five years
                DateRule.of(
                        "\\b(?:[Tt]he(?:se)?\\s)?(?:[Pp]ast|[Ll]ast|[Pp]revious|[Nn]ext|[Cc]oming|[Ff]ollowing)\\s"
                                + COUNT + "\\s(" + CalendarWords.UNIT + ")\\b",
                        RelativeRules::stretch),
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
                        RelativeRules::holiday),
                // three days, an 11-year lull
                DateRule.of(
                        "(?=[\\dtfsen])(?<![$€£\\d.,/]|\\d\\s|aged\\s|age\\sof\\s)\\b(\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)(?:\\s|-)(day|week|month|year|decade|hour|minute)s?\\b(?!-old|\\sold|\\sof\\sage|-olds|'s?\\sold|\\sper|\\sa\\sday)",
                        RelativeRules::duration));
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
            case "this" -> Value.of(now.weekdayOfWeek(day, 0));
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
        Unit unit = CalendarWords.unit(m.group(2));
        if (now.today() != null
                && (unit == Unit.DECADE || unit == Unit.YEAR)
                && (which.equals("past") || which.equals("last") && m.group().startsWith("the "))) {
            return Value.of(
                    Period.between(Period.day(Period.add(now.today(), unit, -1).plusDays(1)), Period.day(now.today())));
        }
        return Value.of(now.unit(unit, shift));
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
        int steps = count.getAsInt() * CalendarWords.factor(m.group(2));
        if (unit == Unit.DECADE) {
            steps *= 10;
            unit = Unit.YEAR;
        } else if (unit == Unit.CENTURY) {
            steps *= 100;
            unit = Unit.YEAR;
        }
        if (where.equals("ago") || where.equals("back")) {
            return Value.of(now.unit(unit, -steps));
        }
        if (where.equals("from now")) {
            return Value.of(now.unit(unit, steps));
        }
        return shiftLast(now, unit, where.equals("later") || where.startsWith("after") ? steps : -steps);
    }

    private static Value stretch(MatchResult m, Moment now) {
        OptionalInt count = CalendarWords.number(m.group(1));
        if (count.isEmpty() || now.today() == null) {
            return Value.VAGUE;
        }
        boolean ahead = CalendarWords.lower(m.group()).matches("(?s)(?:the(?:se)? )?(?:next|coming|following)\\b.*");
        long steps = (long) count.getAsInt() * CalendarWords.factor(m.group(2)) * (ahead ? 1 : -1);
        Period today = Period.day(now.today());
        LocalDate far = Period.add(now.today(), CalendarWords.unit(m.group(2)), steps);
        Period other = Period.day(far.plusDays(ahead ? -1 : 1));
        return Value.of(ahead ? Period.between(today, other) : Period.between(other, today));
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

    private static @Nullable Value holiday(MatchResult m, Moment now) {
        Integer year = m.group(3) == null ? null : Integer.valueOf(m.group(3));
        if (year != null) {
            return Value.of(Period.day(Holidays.of(m.group(2), year)));
        }
        LocalDate today = now.today();
        if (today == null) {
            return Value.VAGUE;
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

    private static Value duration(MatchResult m, Moment now) {
        OptionalInt count = CalendarWords.number(m.group(1));
        if (count.isEmpty()) {
            return Value.VAGUE;
        }
        int number = count.getAsInt();
        return Value.duration(
                switch (m.group(2)) {
                    case "minute" -> "PT" + number + "M";
                    case "hour" -> "PT" + number + "H";
                    case "decade" -> "P" + 10 * number + "Y";
                    default -> "P" + number + m.group(2).substring(0, 1).toUpperCase(java.util.Locale.ROOT);
                });
    }
}

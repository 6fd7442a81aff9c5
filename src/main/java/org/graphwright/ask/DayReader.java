package org.graphwright.ask;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.language.MonthNames;
import org.jspecify.annotations.Nullable;

/** Reads the day, month or year that a question names. */
final class DayReader {
    private static final String MONTH = "(?<month>" + MonthNames.NAME.toLowerCase(Locale.ROOT) + ")\\.?";

    private static final String DAY = "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>(?:1[5-9]|20)\\d\\d)";
    private static final String BEFORE = "\\b(?<lead>(?:(?<since>since|after)|on|in|during|of|from) (?:the )?)?";

    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile(BEFORE + YEAR + "-(?<number>[01]\\d)(?:-(?<day>[0-3]\\d))?\\b"),
            Pattern.compile(BEFORE + DAY + "(?: of)? " + MONTH + ",? " + YEAR + "\\b"),
            Pattern.compile(BEFORE + MONTH + " " + DAY + ",? " + YEAR + "\\b"),
            Pattern.compile(BEFORE + MONTH + ",? (?:of )?" + YEAR + "\\b"),
            Pattern.compile(BEFORE + YEAR + "\\b"));

    /**
     * A day and where the question names it.
     *
     * @param begin offset of the first character, with a preposition before it
     * @param end offset after the last
     */
    record Found(Day day, int begin, int end) {}

    private DayReader() {}

    /** The first day that is named, the most exact reading of it; nothing where there is none, or it is none of the calendar. */
    static Optional<Found> read(String question) {
        String lower = question.toLowerCase(Locale.ROOT);
        if (lower.length() != question.length()) {
            return Optional.empty();
        }
        for (Pattern pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(lower);
            if (matcher.find()) {
                String value = value(matcher, pattern.pattern());
                return value == null
                        ? Optional.empty()
                        : Optional.of(new Found(
                                new Day(value, matcher.group("since") != null), matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }

    private static @Nullable String value(Matcher found, String pattern) {
        int year = Integer.parseInt(found.group("year"));
        try {
            if (!pattern.contains("<month>") && !pattern.contains("<number>")) {
                return Year.of(year).toString();
            }
            int month = pattern.contains("<number>")
                    ? Integer.parseInt(found.group("number"))
                    : MonthNames.number(found.group("month"));
            String day = pattern.contains("<day>") ? found.group("day") : null;
            return day == null
                    ? YearMonth.of(year, month).toString()
                    : LocalDate.of(year, month, Integer.parseInt(day)).toString();
        } catch (DateTimeException e) {
            return null;
        }
    }
}

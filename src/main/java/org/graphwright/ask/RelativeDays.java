package org.graphwright.ask;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads "last week" and the like, counted back from the newest article, since a graph of news has no today. */
final class RelativeDays {
    private static final Pattern RELATIVE = Pattern.compile(
            "\\b(?:(?:in|since|during|over) )?(?:the )?(?<which>this|last|past|previous) (?<unit>week|month|year)\\b|\\b(?<day>today|yesterday)\\b",
            Pattern.CASE_INSENSITIVE);

    private RelativeDays() {}

    /**
     * The first that a question names; nothing where there is none.
     *
     * @param newest the day of the newest article, in ISO 8601
     */
    static Optional<DayReader.Found> read(String question, String newest) {
        Matcher found = RELATIVE.matcher(question);
        if (!found.find() || !newest.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return Optional.empty();
        }
        return Optional.of(new DayReader.Found(day(found, LocalDate.parse(newest)), found.start(), found.end()));
    }

    private static Day day(Matcher found, LocalDate newest) {
        if (found.group("day") != null) {
            boolean today = found.group("day").equalsIgnoreCase("today");
            return new Day((today ? newest : newest.minusDays(1)).toString(), false, newest.toString());
        }
        boolean current = found.group("which").equalsIgnoreCase("this");
        return switch (found.group("unit").toLowerCase(Locale.ROOT)) {
            case "week" -> new Day(newest.minus(1, ChronoUnit.WEEKS).toString(), true, newest.toString());
            case "month" ->
                new Day(YearMonth.from(newest).minusMonths(current ? 0 : 1).toString(), false, newest.toString());
            default -> new Day(Integer.toString(newest.getYear() - (current ? 0 : 1)), false, newest.toString());
        };
    }
}

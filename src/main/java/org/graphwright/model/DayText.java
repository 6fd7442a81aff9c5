package org.graphwright.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date of the graph as a person reads it: {@code 2019-21} is spring 2019, a week that of its Monday. */
public final class DayText {
    private static final Pattern PART = Pattern.compile("(\\d{4})-(\\d{2}|[A-Z][A-Z\\d])");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final Pattern DECADE = Pattern.compile("(\\d{2}[\\dX])X");
    private static final Pattern ABOUT = Pattern.compile("(.*\\d)[~?%]");

    private DayText() {}

    /** In words where they are clearer; else as it is. */
    public static String of(String value) {
        int slash = value.indexOf('/');
        if (slash >= 0) {
            String begin = value.substring(0, slash);
            String end = value.substring(slash + 1);
            return isOpen(begin)
                    ? "until " + of(end)
                    : isOpen(end) ? "since " + of(begin) : of(begin) + " to " + of(end);
        }
        Matcher part = PART.matcher(value);
        Optional<PartOfYear> named = part.matches() ? PartOfYear.of(part.group(2)) : Optional.empty();
        if (named.isPresent()) {
            return named.get().words() + " " + part.group(1);
        }
        Matcher week = WEEK.matcher(value);
        if (week.matches()) {
            return monday(value);
        }
        Matcher about = ABOUT.matcher(value);
        if (about.matches()) {
            return "about " + of(about.group(1));
        }
        Matcher decade = DECADE.matcher(value);
        return decade.matches() ? decade.group(1).replace('X', '0') + "0s" : value;
    }

    private static String monday(String week) {
        try {
            return "week of " + LocalDate.parse(week + "-1", DateTimeFormatter.ISO_WEEK_DATE);
        } catch (DateTimeParseException e) {
            return week;
        }
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }
}

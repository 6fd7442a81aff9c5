package org.graphwright.cli;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date of the graph as a person reads it: {@code 2019-21} is spring 2019. */
final class DayText {
    private static final Pattern PART = Pattern.compile("(\\d{4})-(\\d{2}|[A-Z][A-Z\\d])");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final Pattern DECADE = Pattern.compile("(\\d{3})X");

    /** What EDTF and TimeML have for seasons and quarters. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("21", "spring"),
            Map.entry("22", "summer"),
            Map.entry("23", "autumn"),
            Map.entry("24", "winter"),
            Map.entry("SP", "spring"),
            Map.entry("SU", "summer"),
            Map.entry("FA", "autumn"),
            Map.entry("AU", "autumn"),
            Map.entry("WI", "winter"),
            Map.entry("33", "first quarter of"),
            Map.entry("34", "second quarter of"),
            Map.entry("35", "third quarter of"),
            Map.entry("36", "fourth quarter of"),
            Map.entry("Q1", "first quarter of"),
            Map.entry("Q2", "second quarter of"),
            Map.entry("Q3", "third quarter of"),
            Map.entry("Q4", "fourth quarter of"));

    private DayText() {}

    /** In words where they are clearer; else as it is. */
    static String of(String value) {
        int slash = value.indexOf('/');
        if (slash >= 0) {
            String begin = value.substring(0, slash);
            String end = value.substring(slash + 1);
            return isOpen(begin)
                    ? "until " + of(end)
                    : isOpen(end) ? "since " + of(begin) : of(begin) + " to " + of(end);
        }
        Matcher part = PART.matcher(value);
        if (part.matches() && NAMES.containsKey(part.group(2))) {
            return NAMES.get(part.group(2)) + " " + part.group(1);
        }
        Matcher week = WEEK.matcher(value);
        if (week.matches()) {
            return "week " + Integer.parseInt(week.group(2)) + " of " + week.group(1);
        }
        Matcher decade = DECADE.matcher(value);
        return decade.matches() ? decade.group(1) + "0s" : value;
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }
}

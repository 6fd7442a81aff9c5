package org.graphwright.extract.dates;

import java.util.regex.Pattern;
import org.graphwright.model.Literal;

/**
 * Turns the value of a date mention into an RDF literal: {@code xsd:date}, {@code xsd:gYearMonth} or {@code xsd:gYear} where one of these
 * types has it, else {@code edtf:EDTF}, the Extended Date/Time Format of the Library of Congress (ISO 8601-2), as a level 2 processor
 * reads it. Written here rather than with a library: only a few forms are needed, and no Java library of the format is kept up.
 */
public final class DateLiteral {
    private static final Pattern DAY = Pattern.compile("-?\\d{4}-(?:0[1-9]|1[0-2])-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("-?\\d{4}-(?:0[1-9]|1[0-2])");
    private static final Pattern YEAR = Pattern.compile("-?\\d{4}");
    private static final Pattern CLOCK = Pattern.compile("T\\d{2}:\\d{2}Z?$");
    private static final Pattern QUARTER = Pattern.compile("(.*)-Q([1-4])");
    private static final Pattern WEEK = Pattern.compile("-?\\d{4}-W\\d{2}");
    /** What the format writes for the quarter before the first. */
    private static final int BEFORE_QUARTERS = 32;

    private DateLiteral() {}

    /**
     * The literal of a date: as fine as the value but for times of the clock, which are of the mention alone.
     *
     * @param value of a date mention, and no duration
     */
    public static Literal of(String value) {
        String days = withoutClock(value);
        if (DAY.matcher(days).matches()) {
            return new Literal(days, "xsd:date");
        }
        if (MONTH.matcher(days).matches()) {
            return new Literal(days, "xsd:gYearMonth");
        }
        return YEAR.matcher(days).matches() ? new Literal(days, "xsd:gYear") : new Literal(edtf(days), Literal.EDTF);
    }

    /** A value without the time of the clock behind its day. */
    static String withoutClock(String value) {
        return CLOCK.matcher(value).replaceFirst("");
    }

    private static String edtf(String value) {
        int slash = value.indexOf('/');
        if (slash >= 0) {
            return bound(value.substring(0, slash), true) + "/" + bound(value.substring(slash + 1), false);
        }
        return WEEK.matcher(value).matches() ? bound(value, true) + "/" + bound(value, false) : bound(value, true);
    }

    /** One end of an interval: of a week its first or its last day, of a quarter the format's number. */
    private static String bound(String value, boolean begin) {
        if (WEEK.matcher(value).matches()) {
            return Period.parse(value)
                    .map(week -> (begin ? week.first() : week.last()).toString())
                    .orElse(value);
        }
        return QUARTER.matcher(value)
                .replaceAll(q -> q.group(1) + "-" + (BEFORE_QUARTERS + Integer.parseInt(q.group(2))));
    }

    /** True for a value that says how long, not when. */
    public static boolean isDuration(String value) {
        return value.startsWith("P");
    }
}

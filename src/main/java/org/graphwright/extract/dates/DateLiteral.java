package org.graphwright.extract.dates;

import java.util.Optional;
import java.util.regex.Pattern;
import org.graphwright.model.Literal;

/** Turns the value of a date mention into an RDF literal. */
public final class DateLiteral {
    private static final Pattern DAY = Pattern.compile("-?\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("-?\\d{4}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("-?\\d{4}");

    private DateLiteral() {}

    /**
     * {@code xsd:date}, {@code xsd:gYearMonth} or {@code xsd:gYear}, as finely as the value is told; empty for values that no XML Schema
     * type has: weeks, quarters, intervals, durations.
     */
    public static Optional<Literal> of(String value) {
        if (DAY.matcher(value).matches()) {
            return Optional.of(new Literal(value, "xsd:date"));
        }
        if (MONTH.matcher(value).matches()) {
            return Optional.of(new Literal(value, "xsd:gYearMonth"));
        }
        return YEAR.matcher(value).matches() ? Optional.of(new Literal(value, "xsd:gYear")) : Optional.empty();
    }
}

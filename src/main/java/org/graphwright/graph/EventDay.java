package org.graphwright.graph;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** ISO 8601 values of dates as RDF, and the day on which the time that they name begins. */
final class EventDay {
    private static final RDFDatatype EDTF =
            TypeMapper.getInstance().getSafeTypeByName("http://id.loc.gov/datatypes/edtf/EDTF");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern BEGIN =
            Pattern.compile("(\\d{2,4}X{0,2})(?:-(Q[1-4]|W\\d{2}|SP|SU|FA|AU|WI|\\d{2})(?:-(\\d{2}))?)?.*");
    private static final Map<String, Integer> MONTHS =
            Map.of("Q1", 1, "Q2", 4, "Q3", 7, "Q4", 10, "SP", 3, "SU", 6, "FA", 9, "AU", 9, "WI", 12);

    private EventDay() {}

    /** {@code xsd:date}, {@code xsd:gYearMonth} or {@code xsd:gYear}, and of what is none of these EDTF. */
    static Node literal(String value) {
        RDFDatatype type = EDTF;
        if (DAY.matcher(value).matches()) {
            type = XSDDatatype.XSDdate;
        } else if (MONTH.matcher(value).matches()) {
            type = XSDDatatype.XSDgYearMonth;
        } else if (YEAR.matcher(value).matches()) {
            type = XSDDatatype.XSDgYear;
        }
        return NodeFactory.createLiteralDT(value, type);
    }

    /** The first day of what {@code value} names; empty where it has none, as {@code ../2014} or a duration. */
    static Optional<Node> first(String value) {
        Matcher matcher = BEGIN.matcher(value);
        if (!matcher.matches() || matcher.group(1).length() != 4) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1).replace('X', '0'));
        String part = matcher.group(2);
        try {
            LocalDate day = LocalDate.of(Math.max(1, year), 1, 1);
            if (part != null && part.startsWith("W")) {
                day = LocalDate.of(year, 1, 4)
                        .with(WeekFields.ISO.weekOfWeekBasedYear(), Integer.parseInt(part.substring(1)))
                        .with(WeekFields.ISO.dayOfWeek(), 1);
            } else if (part != null) {
                Integer month = MONTHS.get(part);
                day = day.withMonth(month == null ? Integer.parseInt(part) : month);
            }
            String ofMonth = matcher.group(3);
            day = ofMonth == null ? day : day.withDayOfMonth(Integer.parseInt(ofMonth));
            return Optional.of(NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

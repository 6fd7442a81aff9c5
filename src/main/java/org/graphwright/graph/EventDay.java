package org.graphwright.graph;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.graphwright.model.DayRange;

/** ISO 8601 values of dates as RDF, and the day on which the time that they name begins. */
final class EventDay {
    private static final RDFDatatype EDTF =
            TypeMapper.getInstance().getSafeTypeByName("http://id.loc.gov/datatypes/edtf/EDTF");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

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
        return DayRange.of(value)
                .map(range -> NodeFactory.createLiteralDT(range.first().toString(), XSDDatatype.XSDdate));
    }
}

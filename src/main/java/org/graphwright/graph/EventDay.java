package org.graphwright.graph;

import java.util.Map;
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

    private static final Map<Pattern, XSDDatatype> FORMS = Map.of(
            Pattern.compile("-?\\d{4}-\\d{2}-\\d{2}"), XSDDatatype.XSDdate,
            Pattern.compile("-?\\d{4}-\\d{2}"), XSDDatatype.XSDgYearMonth,
            Pattern.compile("-?\\d{4}"), XSDDatatype.XSDgYear);

    /** Quarters, weeks, and times of the clock without seconds: EDTF has no such forms. */
    private static final Pattern NO_EDTF = Pattern.compile("-[QW]\\d|T\\d");

    private EventDay() {}

    /** {@code xsd:date}, {@code xsd:gYearMonth} or {@code xsd:gYear}; else EDTF, or a text where that has no such form either. */
    static Node literal(String value) {
        for (Map.Entry<Pattern, XSDDatatype> form : FORMS.entrySet()) {
            // A season (2016-22) is written as a month is.
            if (form.getKey().matcher(value).matches() && form.getValue().isValid(value)) {
                return NodeFactory.createLiteralDT(value, form.getValue());
            }
        }
        return NodeFactory.createLiteralDT(value, NO_EDTF.matcher(value).find() ? XSDDatatype.XSDstring : EDTF);
    }

    /** The first day of what {@code value} names; empty where it has none, as {@code ../2014} or a duration. */
    static Optional<Node> first(String value) {
        return DayRange.of(value)
                .map(range -> NodeFactory.createLiteralDT(range.first().toString(), XSDDatatype.XSDdate));
    }
}

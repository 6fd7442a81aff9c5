package org.graphwright.graph;

import java.math.BigDecimal;
import java.util.Set;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.XSD;
import org.graphwright.model.Literal;
import org.graphwright.ontology.Vocabulary;

/** Values as literals that every reader of RDF takes and TDB2 gives back as they are. */
public final class Literals {
    private static final Set<RDFDatatype> DATES =
            Set.of(XSDDatatype.XSDdate, XSDDatatype.XSDgYearMonth, XSDDatatype.XSDgYear);
    private static final char REPLACEMENT = '\uFFFD';

    private Literals() {}

    /** A text; see {@link #clean}. */
    public static Node text(String text) {
        return NodeFactory.createLiteralString(clean(text));
    }

    /** A value with its type; a date that its type does not know, such as the 30th of February, is one of EDTF. See {@link #clean}. */
    public static Node typed(Literal literal) {
        String datatype = literal.datatype().equals(Literal.EDTF)
                ? Vocabulary.EDTF
                : literal.datatype().replaceFirst("^xsd:", XSD.getURI());
        RDFDatatype type = TypeMapper.getInstance().getSafeTypeByName(datatype);
        String value = clean(literal.value());
        boolean known = !DATES.contains(type) || type.isValid(value);
        return NodeFactory.createLiteralDT(
                value, known ? type : TypeMapper.getInstance().getSafeTypeByName(Vocabulary.EDTF));
    }

    /**
     * A number without zeros at the end but one after the point: TDB2 5.6 gives {@code 0.930} back as {@code 0.93} and {@code 1} as
     * {@code 1.0}, and then cannot delete it.
     */
    public static Node decimal(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        String digits = plain.setScale(Math.max(1, plain.scale())).toPlainString();
        return NodeFactory.createLiteralDT(digits, XSDDatatype.XSDdecimal);
    }

    /**
     * The text as a graph has it, as long as {@code text}: what no reader takes (U+FFFE, U+FFFF, halves of characters) becomes U+FFFD,
     * so that offsets stay.
     */
    public static String clean(String text) {
        char[] clean = null;
        for (int i = 0; i < text.length(); i++) {
            if (!isReadable(text, i)) {
                clean = clean == null ? text.toCharArray() : clean;
                clean[i] = REPLACEMENT;
            }
        }
        return clean == null ? text : new String(clean);
    }

    private static boolean isReadable(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c < '\uFFFE';
    }
}

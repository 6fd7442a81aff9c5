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
import org.graphwright.model.RdfCharacters;
import org.graphwright.ontology.Vocabulary;

/** Values as literals that every reader of RDF takes and TDB2 gives back as they are. */
public final class Literals {
    private static final Set<RDFDatatype> DATES =
            Set.of(XSDDatatype.XSDdate, XSDDatatype.XSDgYearMonth, XSDDatatype.XSDgYear);

    private Literals() {}

    /** A text; see {@link RdfCharacters}. */
    public static Node text(String text) {
        return NodeFactory.createLiteralString(RdfCharacters.clean(text));
    }

    /** A value with its type; a date that its type does not know, such as the 30th of February, is one of EDTF. See {@link RdfCharacters}. */
    public static Node typed(Literal literal) {
        String datatype = literal.datatype().equals(Literal.EDTF)
                ? Vocabulary.EDTF
                : literal.datatype().replaceFirst("^xsd:", XSD.getURI());
        RDFDatatype type = TypeMapper.getInstance().getSafeTypeByName(datatype);
        String value = RdfCharacters.clean(literal.value());
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
}

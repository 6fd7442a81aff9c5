package org.graphwright.correct;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.graphwright.model.Literal;
import org.graphwright.ontology.Vocabulary;

/** The words in which corrections are written down. */
final class CorrectionTerms {
    static final String NAMESPACE = Vocabulary.BASE + "correction#";
    static final String BASE = Vocabulary.BASE + "correction/";
    static final String PROV = "http://www.w3.org/ns/prov#";

    static final Node ARTICLE = term("article");
    static final Node SENTENCE = term("sentence");
    static final Node SUBJECT_WORDS = term("subjectWords");
    static final Node OBJECT_WORDS = term("objectWords");
    static final Node THING = term("thing");
    static final Node OTHER = term("other");
    static final Node NAME = term("name");
    static final Node USE = term("use");
    static final Node MENTION = term("mention");
    static final Node WORDS = term("words");
    static final Node NUMBER = term("number");
    static final Node INTO = term("into");
    static final Node CLASS = term("class");
    static final Node TEXT = term("text");
    static final Node CALLED = term("called");
    static final Node SOURCE = term("source");
    static final Node LABEL = RDFS.label.asNode();
    static final Node COMMENT = RDFS.comment.asNode();
    static final Node BY = NodeFactory.createURI(PROV + "wasAttributedTo");
    static final Node AT = NodeFactory.createURI(PROV + "generatedAtTime");

    private CorrectionTerms() {}

    static Node term(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }

    /** A fact's literal, as it is said: not whether its type holds it. */
    static Node literal(String value, String datatype) {
        String type = datatype.equals(Literal.EDTF) ? Vocabulary.EDTF : datatype.replaceFirst("^xsd:", XSD.getURI());
        return NodeFactory.createLiteralDT(value, TypeMapper.getInstance().getSafeTypeByName(type));
    }

    /** The name of a literal's type, as facts have it. */
    static String datatype(Node literal) {
        String type = literal.getLiteralDatatypeURI();
        return type.equals(Vocabulary.EDTF)
                ? Literal.EDTF
                : type.startsWith(XSD.getURI())
                        ? "xsd:" + type.substring(XSD.getURI().length())
                        : type;
    }
}

package org.graphwright.export;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Characters that XML 1.0 cannot hold, such as most control characters, become U+FFFD. */
final class XmlText {
    private XmlText() {}

    static String clean(String text) {
        if (text.codePoints().allMatch(XmlText::allowed)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(allowed(c) ? c : 0xFFFD));
        return clean.toString();
    }

    /** The production Char of XML 1.0, section 2.2. */
    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || (c >= 0x10000 && c <= 0x10FFFF);
    }

    /** A triple whose literal is clean. */
    static Triple clean(Triple triple) {
        Node object = triple.getObject();
        if (!object.isLiteral() || object.getLiteralLexicalForm().equals(clean(object.getLiteralLexicalForm()))) {
            return triple;
        }
        String text = clean(object.getLiteralLexicalForm());
        Node cleaned = object.getLiteralLanguage().isEmpty()
                ? NodeFactory.createLiteralDT(text, object.getLiteralDatatype())
                : NodeFactory.createLiteralLang(text, object.getLiteralLanguage());
        return Triple.create(triple.getSubject(), triple.getPredicate(), cleaned);
    }
}

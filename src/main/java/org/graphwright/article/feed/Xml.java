package org.graphwright.article.feed;

import com.rometools.rome.io.XmlReader;
import com.rometools.rome.io.impl.XmlFixerReader;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import org.graphwright.article.input.ReadFailure;
import org.graphwright.article.input.RejectedException;
import org.graphwright.article.page.HtmlFragment;
import org.graphwright.model.XmlProlog;
import org.jdom2.Content;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.filter.Filters;
import org.jdom2.input.SAXBuilder;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;

/** XML as a tree. A DOCTYPE may stand there; nothing that it names outside is read, and entities cannot grow without bounds. */
final class Xml {
    private static final String FEATURES = "http://xml.org/sax/features/";

    /** No format of news nests half as deep, and the parser takes longer for each element the deeper it stands. */
    private static final int DEEPEST = 200;

    private Xml() {}

    static Document parse(byte[] bytes) throws IOException, RejectedException {
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes), true)) {
            StringWriter text = new StringWriter();
            new XmlFixerReader(reader).transferTo(text);
            String clean = XmlCharacters.clean(text.toString());
            XmlProlog.check(clean);
            return builder().build(new StringReader(clean));
        } catch (EOFException | JDOMException | IllegalArgumentException e) {
            // the last for names that XML allows and namespaces do not, which the tree refuses
            throw new RejectedException("not well-formed XML: " + ReadFailure.reason(e));
        }
    }

    private static SAXBuilder builder() {
        SAXBuilder builder = new SAXBuilder();
        builder.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        builder.setFeature(FEATURES + "external-general-entities", false);
        builder.setFeature(FEATURES + "external-parameter-entities", false);
        builder.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
        builder.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", DEEPEST);
        builder.setExpandEntities(true);
        return builder;
    }

    /** The elements of a local name below {@code element}, in order, whatever their namespaces. */
    static List<Element> all(Element element, String name) {
        List<Element> found = new ArrayList<>();
        for (Element each : element.getDescendants(Filters.element())) {
            if (each.getName().equals(name)) {
                found.add(each);
            }
        }
        return found;
    }

    /** The first element of a local name below {@code element}; null if there is none. */
    static @Nullable Element first(Element element, String name) {
        for (Element each : element.getDescendants(Filters.element())) {
            if (each.getName().equals(name)) {
                return each;
            }
        }
        return null;
    }

    /** The words of the first element of one of {@code names}; null if none has any. */
    static @Nullable String words(@Nullable Element element, String... names) {
        for (String name : names) {
            Element found = element == null ? null : first(element, name);
            String words = found == null ? "" : line(found);
            if (!words.isEmpty()) {
                return words;
            }
        }
        return null;
    }

    /** All words of an element, in one line. */
    static String line(Element element) {
        return element.getValue().replaceAll("\\s+", " ").strip();
    }

    /** The words of an element whose children are paragraphs, in HTML's or NITF's terms. */
    static String paragraphs(Element element) {
        StringBuilder markup = new StringBuilder();
        XMLOutputter out = new XMLOutputter(
                Format.getRawFormat().setExpandEmptyElements(true).setOmitDeclaration(true));
        for (Content content : element.getContent()) {
            if (content instanceof Element child) {
                Element bare = child.clone();
                withoutNamespaces(bare);
                markup.append(out.outputString(bare));
            } else {
                markup.append(org.jsoup.nodes.Entities.escape(content.getValue()));
            }
        }
        return HtmlFragment.text(markup.toString());
    }

    private static void withoutNamespaces(Element element) {
        element.setNamespace(org.jdom2.Namespace.NO_NAMESPACE);
        element.getAdditionalNamespaces().forEach(element::removeNamespaceDeclaration);
        for (Element each : element.getChildren()) {
            withoutNamespaces(each);
        }
    }
}

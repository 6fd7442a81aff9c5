package org.graphwright.article.document;

import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.graphwright.article.input.Input;
import org.graphwright.article.input.RejectedException;
import org.graphwright.model.Article;

/** An OpenDocument text (ODT) as it would be printed with all changes accepted: without deletions, remarks, notes and hidden text. */
public final class OpenDocumentReader {
    /** Elements that hold other text than the document's own. */
    private static final Set<String> PASSED = Set.of(
            "tracked-changes",
            "annotation",
            "annotation-end",
            "note",
            "hidden-text",
            "hidden-paragraph",
            "ruby-text",
            "forms",
            "sequence-decls",
            "table-of-content",
            "alphabetical-index",
            "desc",
            "title",
            "binary-data",
            "event-listeners",
            "scripts",
            "script",
            "automatic-styles",
            "styles",
            "font-face-decls",
            "master-styles");

    private final ParagraphList paragraphs = new ParagraphList();
    private int cells;
    private boolean inBody;

    private OpenDocumentReader() {}

    public static Article read(Input input) throws IOException, RejectedException {
        PropertiesPart properties = new PropertiesPart();
        OpenDocumentReader reader = new OpenDocumentReader();
        try (XmlParts parts = new XmlParts(input)) {
            parts.read("meta.xml", properties);
            if (!parts.read("content.xml", reader::content)) {
                throw new RejectedException("the document lacks its part content.xml");
            }
        }
        return new DocumentFacts(
                        properties.first("title"),
                        properties.first("creation-date", "date"),
                        properties.first("initial-creator", "creator"))
                .article(input, reader.paragraphs);
    }

    private void content(XMLStreamReader xml) throws XMLStreamException {
        boolean heading = false;
        while (xml.hasNext()) {
            xml.next();
            if (xml.isStartElement()) {
                heading = begin(xml, heading);
            } else if (xml.isEndElement()) {
                heading = end(xml.getLocalName(), heading);
            } else if (xml.isCharacters() && inBody) {
                paragraphs.words(xml.getText());
            }
        }
        paragraphs.end(false);
    }

    /** Returns whether a heading is being read. */
    private boolean begin(XMLStreamReader xml, boolean heading) throws XMLStreamException {
        String name = xml.getLocalName();
        switch (name) {
            case "body" -> inBody = true;
            case "h", "p" -> {
                if (cells > 0) {
                    paragraphs.gap();
                } else {
                    paragraphs.end(heading);
                    String style = XmlParts.attribute(xml, "style-name").orElse("");
                    return name.equals("h") || style.equals("Title");
                }
            }
            case "table-cell" -> {
                cells++;
                paragraphs.cell();
            }
            case "s", "tab" -> paragraphs.words(" ");
            case "line-break" -> paragraphs.lineBreak();
            case "section" -> {
                if (XmlParts.attribute(xml, "display").orElse("").equals("none")) {
                    XmlParts.skip(xml);
                }
            }
            default -> {
                if (PASSED.contains(name)) {
                    XmlParts.skip(xml);
                }
            }
        }
        return heading;
    }

    private boolean end(String name, boolean heading) {
        if (name.equals("table-cell")) {
            cells--;
        } else if (name.equals("table-row")) {
            paragraphs.end(false);
        } else if ((name.equals("p") || name.equals("h")) && cells == 0) {
            paragraphs.end(heading);
            return false;
        }
        return heading;
    }
}

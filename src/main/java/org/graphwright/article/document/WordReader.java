package org.graphwright.article.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.graphwright.article.input.Input;
import org.graphwright.article.input.RejectedException;
import org.graphwright.model.Article;

/**
 * A Word document (DOCX) as it would be printed with all changes accepted: without what was deleted or moved away, hidden, or remarked,
 * and without headers, footers and notes.
 */
public final class WordReader {
    /** Elements with which nothing is said, or what is said elsewhere. */
    private static final Set<String> PASSED = Set.of(
            "delText",
            "instrText",
            "delInstrText",
            "Fallback",
            "rPh",
            "rt",
            "sectPr",
            "tblPr",
            "trPr",
            "tcPr",
            "footnoteReference",
            "commentReference",
            "annotationRef",
            "sdtPr",
            "fldData",
            "pict",
            "object");

    private static final Pattern HEADING =
            Pattern.compile("(?i)(?:title|heading ?\\d|headline|titel|überschrift ?\\d).*");

    private final ParagraphList paragraphs = new ParagraphList();
    private final Map<String, String> styles = new HashMap<>();
    private boolean heading;
    private boolean properties;

    /** The mark at the paragraph's end is deleted: the next goes on with it. */
    private boolean joined;

    private int cells;
    private int boxes;

    private WordReader() {}

    public static Article read(Input input) throws IOException, RejectedException {
        PropertiesPart properties = new PropertiesPart();
        WordReader reader = new WordReader();
        try (XmlParts parts = new XmlParts(input)) {
            parts.read("docProps/core.xml", properties);
            parts.read("word/styles.xml", reader::styles);
            if (!parts.read("word/document.xml", reader::body) && !parts.read("word/document2.xml", reader::body)) {
                throw new RejectedException("the document lacks its part word/document.xml");
            }
        }
        return new DocumentFacts(
                        properties.first("title"), properties.first("created", "modified"), properties.first("creator"))
                .article(input, reader.paragraphs);
    }

    private void styles(XMLStreamReader xml) throws XMLStreamException {
        String style = "";
        while (xml.hasNext()) {
            xml.next();
            if (xml.isStartElement() && xml.getLocalName().equals("style")) {
                style = XmlParts.attribute(xml, "styleId").orElse("");
            } else if (xml.isStartElement() && xml.getLocalName().equals("name")) {
                styles.putIfAbsent(style, XmlParts.attribute(xml, "val").orElse(""));
            }
        }
    }

    private void body(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            xml.next();
            if (xml.isStartElement()) {
                begin(xml);
            } else if (xml.isEndElement()) {
                end(xml.getLocalName());
            }
        }
        paragraphs.end(heading);
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        switch (name) {
            case "p" -> paragraph();
            case "pPr" -> properties = true;
            case "del", "moveFrom" -> {
                joined |= properties;
                XmlParts.skip(xml);
            }
            case "pStyle" -> style(XmlParts.attribute(xml, "val").orElse(""));
            case "r" -> run(xml);
            case "tc" -> {
                cells++;
                paragraphs.cell();
            }
            case "txbxContent" -> {
                boxes++;
                paragraphs.end(heading);
            }
            default -> {
                if (PASSED.contains(name)) {
                    XmlParts.skip(xml);
                }
            }
        }
    }

    private void paragraph() {
        if (joined) {
            joined = false;
            return;
        }
        if (cells > 0) {
            paragraphs.gap();
        } else {
            paragraphs.end(heading);
        }
        heading = false;
    }

    private void style(String id) {
        String name = styles.getOrDefault(id, id);
        heading |= cells == 0
                && HEADING.matcher(name).matches()
                && !name.toLowerCase(java.util.Locale.ROOT).startsWith("title page");
    }

    private void end(String name) {
        switch (name) {
            case "pPr" -> properties = false;
            case "p" -> {
                if (cells == 0 && !joined) {
                    paragraphs.end(heading);
                    heading = false;
                }
            }
            case "tc" -> cells--;
            case "tr", "txbxContent" -> {
                boxes -= name.equals("txbxContent") ? 1 : 0;
                paragraphs.end(false);
            }
            default -> {}
        }
    }

    /** Letters of one look; those that the look hides are passed over. */
    private void run(XMLStreamReader xml) throws XMLStreamException {
        boolean hidden = false;
        int depth = 1;
        while (depth > 0) {
            xml.next();
            depth += xml.isStartElement() ? 1 : xml.isEndElement() ? -1 : 0;
            if (!xml.isStartElement()) {
                continue;
            }
            String name = xml.getLocalName();
            if (name.equals("vanish") || name.equals("webHidden")) {
                hidden = !XmlParts.attribute(xml, "val").orElse("true").matches("0|false|off");
            } else if (name.equals("t") && !hidden) {
                paragraphs.words(xml.getElementText());
                depth--;
            } else if (name.equals("tab") || name.equals("ptab")) {
                paragraphs.words(hidden ? "" : " ");
            } else if ((name.equals("br") || name.equals("cr")) && !hidden) {
                paragraphs.lineBreak();
            } else if (name.equals("noBreakHyphen") && !hidden) {
                paragraphs.words("-");
            } else if (name.equals("txbxContent")) {
                box(xml);
                depth--;
            } else if (PASSED.contains(name)) {
                XmlParts.skip(xml);
                depth--;
            }
        }
    }

    /** A box of text inside a run: paragraphs of its own. */
    private void box(XMLStreamReader xml) throws XMLStreamException {
        paragraphs.end(heading);
        int depth = boxes;
        boxes++;
        while (boxes > depth) {
            xml.next();
            if (xml.isStartElement()) {
                begin(xml);
            } else if (xml.isEndElement()) {
                end(xml.getLocalName());
            }
        }
    }
}

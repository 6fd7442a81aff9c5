package org.graphwright.article.document;

import java.util.Locale;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the paragraphs of a document from the XHTML that Tika makes of it. */
final class DocumentText extends DefaultHandler {
    private static final Set<String> BLOCKS = Set.of(
            "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "div", "blockquote", "pre", "table", "ul", "ol");

    /** Classes that Tika gives to what is beside the text. */
    private static final Set<String> BESIDE = Set.of(
            "header",
            "footer",
            "annotation",
            "annotations",
            "comment",
            "embedded",
            "package-entry",
            "footnote",
            "endnote");

    private final ParagraphList paragraphs = new ParagraphList();
    private boolean heading;
    private int head;
    private int beside;
    private int cells;

    ParagraphList paragraphs() {
        paragraphs.end(false);
        return paragraphs;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        String type = attributes.getValue("class");
        if (beside > 0 || (type != null && BESIDE.contains(type))) {
            beside++;
        } else if (name.equals("head")) {
            head++;
        } else if (name.equals("br")) {
            paragraphs.lineBreak();
        } else if (name.equals("td") || name.equals("th")) {
            cells++;
            paragraphs.cell();
        } else if (BLOCKS.contains(name) && cells > 0) {
            paragraphs.gap();
        } else if (BLOCKS.contains(name)) {
            paragraphs.end(heading);
            heading = name.matches("h[1-6]")
                    || (type != null && type.toLowerCase(Locale.ROOT).equals("title"));
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (beside > 0) {
            beside--;
        } else if (name.equals("head")) {
            head--;
        } else if (name.equals("td") || name.equals("th")) {
            cells--;
        } else if (BLOCKS.contains(name) && cells == 0) {
            paragraphs.end(heading);
            heading = false;
        }
    }

    @Override
    public void characters(char[] characters, int from, int length) {
        if (head == 0 && beside == 0) {
            paragraphs.words(characters, from, length);
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int from, int length) {
        characters(characters, from, length);
    }
}

package org.graphwright.article.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the paragraphs of a document from the XHTML that Tika makes of it. */
final class DocumentText extends DefaultHandler {
    private static final Set<String> BLOCKS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "div", "blockquote", "pre", "table", "ul", "ol", "title");

    /** Classes that Tika gives to what is beside the text. */
    private static final Set<String> BESIDE =
            Set.of("header", "footer", "annotation", "annotations", "comment", "embedded", "package-entry", "footnote", "endnote", "footnoteText", "first-header", "first-footer");

    private record Paragraph(String text, boolean heading) {}

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean heading;
    private int head;
    private int beside;
    private int cells;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        String type = attributes.getValue("class");
        if (beside > 0 || (type != null && BESIDE.contains(type))) {
            beside++;
        } else if (name.equals("head")) {
            head++;
        } else if (name.equals("br")) {
            text.append('\n');
        } else if (name.equals("td") || name.equals("th")) {
            cells++;
            if (!text.toString().isBlank()) {
                text.append(", ");
            }
        } else if (BLOCKS.contains(name) && cells == 0) {
            flush();
            String lower = type == null ? "" : type.toLowerCase(Locale.ROOT);
            heading = name.matches("h[1-6]") || lower.equals("title");
        } else if (BLOCKS.contains(name)) {
            text.append(text.toString().isBlank() || text.toString().endsWith(", ") ? "" : " ");
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
            flush();
        }
    }

    @Override
    public void characters(char[] characters, int from, int length) {
        if (head == 0 && beside == 0) {
            text.append(characters, from, length);
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int from, int length) {
        characters(characters, from, length);
    }

    private void flush() {
        String said = text.toString()
                .replace("\u00ad", "")
                .replaceAll("[ \\t\\u00a0]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("(?:, )+$", "")
                .strip();
        if (!said.isEmpty()) {
            paragraphs.add(new Paragraph(said, heading));
        }
        text.setLength(0);
        heading = false;
    }

    /** The heading that the document begins with; null if it begins with none. */
    @Nullable
    String title() {
        flush();
        return !paragraphs.isEmpty() && paragraphs.get(0).heading() && paragraphs.size() > 1 ? paragraphs.get(0).text() : null;
    }

    /** All paragraphs, but for the title where the document begins with it. */
    String without(@Nullable String title) {
        flush();
        boolean titled = title != null
                && paragraphs.size() > 1
                && paragraphs.get(0).text().replaceAll("\\s+", " ").equalsIgnoreCase(title.replaceAll("\\s+", " "));
        return String.join(
                "\n\n",
                paragraphs.stream().skip(titled ? 1 : 0).map(Paragraph::text).toList());
    }
}

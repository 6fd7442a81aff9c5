package org.graphwright.article.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts a page into its paragraphs, whatever elements they are made with: nothing that stands between two of them is lost. */
final class Blocks implements NodeVisitor {
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Element root;
    private Element holder;
    private int linked;
    private int links;
    private int preformatted;
    private boolean loose = true;

    private Blocks(Element root) {
        this.root = root;
        this.holder = root;
    }

    static List<Block> of(Element root) {
        Blocks blocks = new Blocks(root);
        root.traverse(blocks);
        blocks.flush(true);
        return blocks.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            links += element.tagName().equals("a") ? 1 : 0;
            preformatted += isPreformatted(element) ? 1 : 0;
            if (element.tagName().equals("br")) {
                lineBreak();
            } else if (isCell(element)) {
                cell(element);
            } else if (isBlock(element)) {
                flush(true);
                holder = element;
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            links -= element.tagName().equals("a") ? 1 : 0;
            preformatted -= isPreformatted(element) ? 1 : 0;
            if (isBlock(element) && !isCell(element)) {
                flush(true);
                Element parent = element.parent();
                holder = parent == null ? root : parent;
            }
        }
    }

    private static boolean isPreformatted(Element element) {
        return element.tagName().equals("pre");
    }

    private static boolean isBlock(Element element) {
        return element.isBlock()
                || element.tagName()
                        .matches(
                                "td|th|dt|dd|li|summary|details|figcaption|caption|legend|main|article|section|[a-z]+-[a-z-]+");
    }

    /** A cell that holds no paragraphs is a part of its row's line. */
    private static boolean isCell(Element element) {
        return element.tagName().matches("td|th")
                && element.select("p, div, ul, ol, table, br, h1, h2, h3, h4, blockquote")
                        .isEmpty();
    }

    private void cell(Element cell) {
        holder = cell.parent() == null ? cell : cell.parent();
        if (!text.toString().isBlank()) {
            text.setLength(text.toString().stripTrailing().length());
            text.append(", ");
        }
    }

    private void lineBreak() {
        boolean second = text.toString().isBlank();
        Element at = holder;
        flush(second);
        holder = at;
        loose = second;
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
            if (preformatted > 0 && c == '\n') {
                text.append('\n');
            } else if (!blank) {
                text.append(c);
                linked += links > 0 ? 1 : 0;
            } else if (text.length() > 0 && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                text.append(' ');
                linked += links > 0 ? 1 : 0;
            }
        }
    }

    private void flush(boolean gap) {
        String said = text.toString().replaceAll("[ \\u00a0]+\\n", "\n").strip();
        if (said.endsWith(",") && holder.tagName().equals("tr")) {
            said = said.substring(0, said.length() - 1);
        }
        if (!said.isEmpty() && !said.matches("[\\s\\u00a0\\u200b\\ufeff]+")) {
            blocks.add(new Block(holder, said, linked, loose));
            loose = gap;
        } else if (gap) {
            loose = true;
        }
        text.setLength(0);
        linked = 0;
    }
}

package org.graphwright.article.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts a page into its paragraphs, whatever elements they are made with: nothing that stands between two of them is lost. */
final class Blocks implements NodeVisitor {
    private static final Pattern BOLD =
            Pattern.compile("font-weight\\s*:\\s*(?:bold|[6-9]00)", Pattern.CASE_INSENSITIVE);
    /** A row that has quotation marks in cells of their own. */
    private static final Pattern QUOTED_ROW =
            Pattern.compile("(?s)^([\"'\u201c\u2018\u00ab\u201e]), (.*?),? ([\"'\u201d\u2019\u00bb\u201c])$");

    private static final Set<String> BLOCKS = Set.of(
            "td",
            "th",
            "dt",
            "dd",
            "li",
            "summary",
            "details",
            "figcaption",
            "caption",
            "legend",
            "main",
            "article",
            "section");

    private static final Set<String> CELLS = Set.of("td", "th");

    /** Of what a site calls its own elements. */
    private static final Pattern OWN_ELEMENT = Pattern.compile("[a-z]+-[a-z-]+");

    private static final Pattern BLANK = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff]+");
    private static final Pattern BLANKS_AT_END = Pattern.compile("(?<![ \\u00a0])[ \\u00a0]++\\n");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<Block> blocks = new ArrayList<>();
    private final Map<Element, Type> types = new IdentityHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final Element root;
    private Element holder;
    private int linked;
    private int slanted;
    private int heavy;
    private boolean bold;
    private int links;
    private int preformatted;
    private String size = "";
    private boolean italic;
    private boolean loose = true;
    private boolean ruled;

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
            setting(words);
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            links += element.tagName().equals("a") ? 1 : 0;
            preformatted += isPreformatted(element) ? 1 : 0;
            ruled |= element.tagName().equals("hr");
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

    /** How many characters of sentences there are. */
    static int prose(Stream<Block> blocks) {
        return blocks.filter(Block::isProse)
                .mapToInt(block -> block.text().length())
                .sum();
    }

    /** The words of a line as they are compared: letters and digits in lower case, a blank between. */
    static String words(String line) {
        return NO_LETTER_OR_DIGIT
                .matcher(line.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    private static boolean isPreformatted(Element element) {
        return element.tagName().equals("pre");
    }

    private static boolean isBlock(Element element) {
        return element.isBlock()
                || BLOCKS.contains(element.tagName())
                || OWN_ELEMENT.matcher(element.tagName()).matches();
    }

    /** A cell that holds no paragraphs is a part of its row's line. */
    private static boolean isCell(Element element) {
        return CELLS.contains(element.tagName())
                && element.selectFirst("p, div, ul, ol, table, br, h1, h2, h3, h4, blockquote") == null;
    }

    private void cell(Element cell) {
        holder = cell.parent() == null ? cell : cell.parent();
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > 0) {
            text.setLength(end);
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

    /** Notes the type that words are set in: its size at the first of a paragraph, and whether it is slanted or heavy. */
    private void setting(TextNode words) {
        Element parent = words.parent();
        Type type = parent == null ? Type.PLAIN : type(parent);
        italic = type.italic();
        bold = type.bold();
        if (text.toString().isBlank() && !words.isBlank()) {
            size = type.size();
        }
    }

    /** What an element of a line and those around it say of type; each is looked at once, however deep in one another they are. */
    private Type type(Element inner) {
        Deque<Element> unseen = new ArrayDeque<>();
        Type type = null;
        Element above = inner;
        while (type == null && above != null && above != root && !isBlock(above)) {
            type = types.get(above);
            if (type == null) {
                unseen.push(above);
                above = above.parent();
            }
        }
        type = type == null ? Type.PLAIN : type;
        for (Element at : unseen) {
            type = type.within(at);
            types.put(at, type);
        }
        return type;
    }

    /** How words are set. */
    private record Type(boolean italic, boolean bold, String size) {
        private static final Type PLAIN = new Type(false, false, "");
        private static final Set<String> SLANTED = Set.of("i", "em");
        private static final Set<String> HEAVY = Set.of("b", "strong", "big");
        private static final Pattern LARGE = Pattern.compile("\\+\\d|[4-7]");

        /** In an element of this type. */
        private Type within(Element element) {
            String name = element.tagName();
            boolean font = name.equals("font");
            String own = name.equals("small") ? "small" : font ? element.attr("size") : "";
            return new Type(
                    italic || SLANTED.contains(name),
                    bold
                            || HEAVY.contains(name)
                            || element.hasAttr("style")
                                    && BOLD.matcher(element.attr("style")).find()
                            || font && LARGE.matcher(element.attr("size")).matches(),
                    own.isEmpty() ? size : own);
        }
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
            if (preformatted > 0 && c == '\n') {
                if (text.toString().isBlank() || text.charAt(text.length() - 1) == '\n') {
                    flush(true);
                } else {
                    text.append('\n');
                }
            } else if (!blank) {
                text.append(c);
                linked += links > 0 ? 1 : 0;
                slanted += italic ? 1 : 0;
                heavy += bold ? 1 : 0;
            } else if (text.length() > 0 && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                text.append(' ');
                linked += links > 0 ? 1 : 0;
                slanted += italic ? 1 : 0;
                heavy += bold ? 1 : 0;
            }
        }
    }

    private void flush(boolean gap) {
        String said = BLANKS_AT_END.matcher(text).replaceAll("\n").strip();
        if (holder.tagName().equals("tr")) {
            said = QUOTED_ROW
                    .matcher(said.endsWith(",") ? said.substring(0, said.length() - 1) : said)
                    .replaceFirst("$1$2$3");
        }
        if (!said.isEmpty() && !BLANK.matcher(said).matches()) {
            Kind kind = Kind.of(holder, size, slanted * 10 >= said.length() * 9);
            blocks.add(new Block(holder, said, linked, loose, ruled, heavy * 10 >= said.length() * 9, kind));
            loose = gap;
            ruled = false;
        } else if (gap) {
            loose = true;
        }
        text.setLength(0);
        linked = 0;
        slanted = 0;
        heavy = 0;
    }
}

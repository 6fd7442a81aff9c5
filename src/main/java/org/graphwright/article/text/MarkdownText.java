package org.graphwright.article.text;

import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jsoup.Jsoup;

/** The words of Markdown without its marks: a blank line between blocks, a line a row of a table, no addresses and no pictures. */
final class MarkdownText extends AbstractVisitor {
    /** The number of a note, or the box of a task, which CommonMark knows nothing of. */
    private static final Pattern SIGN = Pattern.compile("^\\[[ xX]\\]\\s+|\\[\\^[^\\]\\s]{1,40}\\](?::\\s*)?");

    private final StringBuilder out = new StringBuilder();

    private MarkdownText() {}

    static String of(Node node) {
        MarkdownText text = new MarkdownText();
        if (node instanceof Heading) {
            text.visitChildren(node);
        } else {
            node.accept(text);
        }
        return text.out.toString().strip();
    }

    private void block(Block block) {
        gap("\n\n");
        visitChildren(block);
    }

    private void gap(String between) {
        int end = out.length();
        while (end > 0 && Character.isWhitespace(out.charAt(end - 1))) {
            end--;
        }
        if (end > 0) {
            out.setLength(end);
            out.append(between);
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        gap("\n\n");
        int begin = out.length();
        visitChildren(paragraph);
        String said = SIGN.matcher(out.substring(begin)).replaceAll("");
        out.setLength(begin);
        out.append(said);
    }

    @Override
    public void visit(Heading heading) {
        block(heading);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        gap("\n\n");
        out.append(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        gap("\n\n");
        out.append(code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        gap("\n\n");
        out.append(Jsoup.parse(html.getLiteral()).text());
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            gap("\n\n");
        }
        visitChildren(block);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow) {
            gap(out.indexOf("\n\n", Math.max(0, out.length() - 2)) >= 0 ? "\n\n" : "\n");
        } else if (node instanceof TableCell && node.getPrevious() != null) {
            out.append(", ");
        }
        visitChildren(node);
    }

    @Override
    public void visit(Text text) {
        out.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        out.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        out.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        gap("\n");
    }

    @Override
    public void visit(HtmlInline html) {
        if (html.getLiteral().regionMatches(true, 0, "<br", 0, 3)) {
            gap("\n");
        }
    }

    @Override
    public void visit(Image image) {}

    @Override
    public void visit(ThematicBreak line) {}
}

package org.graphwright.article;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.graphwright.model.Article;
import org.jspecify.annotations.Nullable;

/** Markdown: its text without the markup; the first heading is the title. */
final class MarkdownReader {
    private static final Parser PARSER = Parser.builder().build();
    private static final TextContentRenderer RENDERER = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();

    private MarkdownReader() {}

    static Article read(String id, String markdown) throws RejectedException {
        PlainTextReader.Dated dated = PlainTextReader.dated(markdown);
        Node document = PARSER.parse(dated.text());
        FirstHeading first = new FirstHeading();
        document.accept(first);
        String title = null;
        if (first.heading != null) {
            title = RENDERER.render(first.heading).strip();
            first.heading.unlink();
        }
        String text = RENDERER.render(document);
        if (text.isBlank()) {
            throw new RejectedException("the file holds no text");
        }
        return new Article(id, text, dated.date(), title, null, id);
    }

    private static final class FirstHeading extends AbstractVisitor {
        @Nullable
        Heading heading;

        @Override
        public void visit(Heading each) {
            if (heading == null) {
                heading = each;
            }
        }
    }
}

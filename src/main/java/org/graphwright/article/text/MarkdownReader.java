package org.graphwright.article.text;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.graphwright.article.field.Field;
import org.graphwright.article.input.Input;
import org.graphwright.article.input.Limits;
import org.graphwright.article.input.RejectedException;
import org.graphwright.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * Markdown: its text without the markup. Title, date, author and address are those of the front matter; without it the first heading is
 * the title, and {@code date YYYY-MM-DD} at the beginning is the date.
 */
public final class MarkdownReader {
    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    private MarkdownReader() {}

    /** True where {@code beginning} tells by itself, without the file's name, that a text is Markdown: by front matter between lines of signs. */
    public static boolean isMarked(String beginning) {
        return FrontMatter.isFenced(beginning);
    }

    public static Article read(Input input) throws IOException, RejectedException {
        PlainTextReader.Dated dated = PlainTextReader.dated(Decoder.decode(input.bytes(Limits.TEXT_BYTES)));
        FrontMatter front = FrontMatter.of(dated.text());
        Node document = PARSER.parse(front.text());
        String title = front.first(Field.TITLE);
        Heading heading = firstHeading(document);
        if (heading != null) {
            String said = MarkdownText.of(heading).strip();
            if (title == null || title.equals(said)) {
                title = said;
                heading.unlink();
            }
        }
        String text = MarkdownText.of(document);
        if (text.isBlank()) {
            throw new RejectedException("the file holds no text");
        }
        String day = front.first(Field.DATE);
        LocalDate date = day == null ? null : Timestamps.day(day).orElse(null);
        return new Article(
                input.id(),
                text,
                date == null ? dated.date() : date,
                title == null || title.isBlank() ? null : title,
                front.first(Field.URL),
                input.id(),
                byline(front.first(Field.BYLINE)),
                Article.ENGLISH,
                false);
    }

    private static @Nullable String byline(@Nullable String said) {
        return said == null ? null : said.replaceFirst("^(?i:by)\\s+", "");
    }

    private static @Nullable Heading firstHeading(Node document) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                return heading;
            }
        }
        return null;
    }
}

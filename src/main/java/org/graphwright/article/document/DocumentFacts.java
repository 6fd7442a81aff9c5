package org.graphwright.article.document;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.graphwright.article.input.Input;
import org.graphwright.article.input.RejectedException;
import org.graphwright.article.text.Timestamps;
import org.graphwright.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * What a document's properties say.
 *
 * @param title as the program that wrote it has it: often not a title at all
 * @param created when, in any form
 * @param author who
 */
record DocumentFacts(
        @Nullable String title,
        @Nullable String created,
        @Nullable String author) {
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)(?:untitled|document|title|dokument|microsoft word|normal|blank|no title).{0,12}|.*\\.(?:docx?|odt|rtf|dotx?|ott)|\\s*");

    /** No document was written before: some programs write the beginning of their count of time. */
    private static final int EARLIEST = 1980;

    /** What a much used program leaves in the properties of its documents where nobody gives others: they are those of its pattern. */
    private static final String OF_PATTERN = "python-docx 2013-12-23";

    Article article(Input input, ParagraphList paragraphs) throws RejectedException {
        String headline =
                title != null && !NO_TITLE.matcher(title.strip()).matches() ? title.strip() : paragraphs.title();
        String text = paragraphs.without(headline);
        if (text.isBlank()) {
            throw new RejectedException("the document has no text");
        }
        LocalDate date = created == null ? null : Timestamps.day(created).orElse(null);
        boolean patterned = OF_PATTERN.equals(author + " " + date);
        return new Article(
                input.id(),
                text,
                date == null || date.getYear() < EARLIEST || patterned ? null : date,
                headline,
                null,
                input.id(),
                author == null || author.isBlank() || patterned ? null : author.strip(),
                Article.ENGLISH,
                false);
    }
}

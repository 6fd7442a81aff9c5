package org.graphwright.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A news article as read: nothing in it has been changed, so offsets into {@code text} are offsets into what the source said.
 *
 * @param id what names the article among all others: the {@code id} of a JSON line, else the path or address it came from
 * @param text the whole body, without title; never null, may be empty
 * @param date the day of publication, in the publisher's own time zone, or null if not known
 * @param title the headline, or null if not known
 * @param url the web address, or null if not known
 * @param source the file (and line) it was read from, below what the user named; never null, never a private absolute path
 * @param byline who wrote it, as the source says, or null if not known
 * @param language its language as a two- or three-letter code of ISO 639, such as {@code en}
 * @param summary true where the source gave a summary only, or no more than a headline
 */
public record Article(
        String id,
        String text,
        @Nullable LocalDate date,
        @Nullable String title,
        @Nullable String url,
        String source,
        @Nullable String byline,
        String language,
        boolean summary) {
    /** The language of what Graphwright reads, where nothing says another. */
    public static final String ENGLISH = "en";

    public Article {
        requireNonNull(id, "id is null");
        requireNonNull(text, "text is null");
        requireNonNull(source, "source is null");
        requireNonNull(language, "language is null");
    }

    /** An article in English with its whole text, of whose author nothing is known. */
    public Article(
            String id,
            String text,
            @Nullable LocalDate date,
            @Nullable String title,
            @Nullable String url,
            String source) {
        this(id, text, date, title, url, source, null, ENGLISH, false);
    }

    /** The text's characters right before {@code offset}, at most {@code most}. */
    public String before(int offset, int most) {
        return text.substring(Math.max(0, offset - most), offset);
    }

    /** True where the text goes on with {@code words} at {@code offset}. */
    public boolean hasAt(int offset, Pattern words) {
        return words.matcher(text).region(offset, text.length()).lookingAt();
    }

    public Article withId(String newId) {
        return new Article(newId, text, date, title, url, source, byline, language, summary);
    }

    public Article withSource(String newSource) {
        return new Article(id, text, date, title, url, newSource, byline, language, summary);
    }

    public Article withText(String newText) {
        return new Article(id, newText, date, title, url, source, byline, language, summary);
    }

    public Article withTitle(String newTitle) {
        return new Article(id, text, date, newTitle, url, source, byline, language, summary);
    }

    public Article withLanguage(String newLanguage) {
        return new Article(id, text, date, title, url, source, byline, newLanguage, summary);
    }
}

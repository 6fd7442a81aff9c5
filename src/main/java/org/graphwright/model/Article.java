package org.graphwright.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A news article as read: nothing in it has been changed, so offsets into {@code text} are offsets into what the source said.
 *
 * @param id what names the article among all others: the {@code id} of a JSON line, else the path or address it came from
 * @param text the whole body, without title; never null, may be empty
 * @param date the day of publication, or null if not known
 * @param title the headline, or null if not known
 * @param url the web address, or null if not known
 * @param source the file (and line) it was read from, for messages; never null
 */
public record Article(
        String id,
        String text,
        @Nullable LocalDate date,
        @Nullable String title,
        @Nullable String url,
        String source) {
    public Article {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(text, "text is null");
        Objects.requireNonNull(source, "source is null");
    }
}

package org.graphwright.article.text;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.article.input.Input;
import org.graphwright.article.input.Limits;
import org.graphwright.article.input.RejectedException;
import org.graphwright.model.Article;
import org.jspecify.annotations.Nullable;

/** Plain text: one article a file. It may begin with {@code date YYYY-MM-DD}, which is its date and no part of its text. */
public final class PlainTextReader {
    private static final Pattern DATE = Pattern.compile("^\\s*date[ \\t:]+(\\d{4}-\\d{2}-\\d{2})(?:\\s+|$)");

    private PlainTextReader() {}

    /** What the first line says, and the text that follows it. */
    record Dated(@Nullable LocalDate date, String text) {}

    public static Article read(Input input) throws IOException, RejectedException {
        Dated dated = dated(Decoder.decode(input.bytes(Limits.TEXT_BYTES)));
        if (dated.text().isBlank()) {
            throw new RejectedException("the file holds nothing but a date");
        }
        return new Article(input.id(), dated.text(), dated.date(), null, null, input.id());
    }

    static Dated dated(String text) throws RejectedException {
        Matcher first = DATE.matcher(text);
        if (!first.find()) {
            return new Dated(null, text);
        }
        try {
            return new Dated(LocalDate.parse(first.group(1)), text.substring(first.end()));
        } catch (DateTimeException e) {
            throw new RejectedException("line 1: there is no day " + first.group(1) + ": write the date as YYYY-MM-DD");
        }
    }
}

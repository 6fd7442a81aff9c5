package org.graphwright.article;

import java.util.Objects;
import org.graphwright.model.Article;
import org.graphwright.model.GraphwrightException;

/**
 * Something that was to be read as an article and could not be.
 *
 * @param path the file, with {@code :line} where it is a line of one
 * @param reason what is wrong, for the user
 */
public record Reject(String path, String reason) {
    /** No reason is longer: it may repeat what a file says. */
    private static final int LONGEST = 500;

    public Reject {
        Objects.requireNonNull(path, "path is null");
        Objects.requireNonNull(reason, "reason is null");
        reason = reason.length() > LONGEST ? reason.substring(0, LONGEST) + "…" : reason;
    }

    /** An article that was read and of which nothing could be made. */
    public static Reject of(Article article, Throwable cause) {
        boolean isTold = cause instanceof GraphwrightException;
        return new Reject(article.source(), "cannot be extracted: " + (isTold ? cause.getMessage() : cause));
    }

    /** One line, whatever stands in a file's name. */
    @Override
    public String toString() {
        return printable(path) + ": " + printable(reason);
    }

    /** The same as two columns with a tab between, for a report. */
    public String toRow() {
        return printable(path) + "\t" + printable(reason);
    }

    private static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                out.append(String.format("\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}

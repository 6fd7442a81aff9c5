package org.graphwright.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.commons.io.output.WriterOutputStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** What a person at a terminal needs and a file does not. */
final class Terminal {
    /** So wide is a line where nobody looks: nothing is wrapped. */
    static final int UNLIMITED = Integer.MAX_VALUE;

    private static final Pattern COLUMNS = Pattern.compile("[1-9][0-9]{0,4}");

    /** Columns; a terminal that says it has fewer does not know; by hand. */
    private static final int FEWEST = 20;

    private Terminal() {}

    /** The columns that the environment names, else the terminal's; {@link #UNLIMITED} where standard output is none. */
    static int width() {
        return width(System.getenv("COLUMNS"));
    }

    static int width(@Nullable String columns) {
        if (columns != null && COLUMNS.matcher(columns).matches()) {
            return Math.max(FEWEST, Integer.parseInt(columns));
        }
        boolean terminal = System.console() != null && Ansi.AUTO.enabled();
        return terminal ? CommandSpec.create().usageMessage().autoWidth(true).width() : UNLIMITED;
    }

    /** Text of an article on one line without the control characters by which it could command a terminal. */
    static String plain(String text) {
        return harmless(text.replaceAll("\\s+", " ")).strip();
    }

    /** A line without the control characters by which it could command a terminal; joiners of letters stay. */
    static String harmless(String line) {
        return line.replaceAll("[\\p{Cc}\\p{Cf}&&[^\\u200c\\u200d]]", "\uFFFD");
    }

    /** The same of a message, which may have several lines. */
    static String message(@Nullable String lines) {
        return String.valueOf(lines).replaceAll("[\\p{Cc}\\p{Cf}&&[^\\n\\t\\u200c\\u200d]]", "\uFFFD");
    }

    /** {@code 1 article}, {@code 2 articles}. */
    static String counted(long number, String word) {
        return counted(number, word, word + "s");
    }

    /** The same for a word whose plural is another. */
    static String counted(long number, String word, String plural) {
        return number + " " + (number == 1 ? word : plural);
    }

    /** A stream into a command's output, to be closed for its last characters; the output itself stays open. */
    static OutputStream stream(PrintWriter out) throws IOException {
        return new WriterOutputStream(out, StandardCharsets.UTF_8) {
            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}

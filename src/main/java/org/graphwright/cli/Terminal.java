package org.graphwright.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.io.output.WriterOutputStream;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** What a person at a terminal needs and a file does not. */
final class Terminal {
    /** So wide is a line where nobody looks: nothing is wrapped. */
    static final int UNLIMITED = Integer.MAX_VALUE;

    private Terminal() {}

    /** The terminal's columns; {@link #UNLIMITED} where standard output is none. */
    static int width() {
        boolean terminal = System.console() != null && Ansi.AUTO.enabled();
        return terminal ? CommandSpec.create().usageMessage().autoWidth(true).width() : UNLIMITED;
    }

    /** Text of an article on one line without the control characters by which it could command a terminal. */
    static String plain(String text) {
        return text.replaceAll("\\s+", " ")
                .replaceAll("[\\p{Cc}\\p{Cf}&&[^\\u200c\\u200d]]", "\uFFFD")
                .strip();
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

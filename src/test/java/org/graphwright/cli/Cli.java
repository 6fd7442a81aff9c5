package org.graphwright.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs a command line in this process. */
public final class Cli {
    /** What came of it. */
    public record Result(int code, String out, String err) {}

    private Cli() {}

    public static Result run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Result(code, out.toString(), err.toString());
    }
}

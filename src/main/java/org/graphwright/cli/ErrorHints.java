package org.graphwright.cli;

import java.util.EnumMap;
import java.util.Map;
import org.graphwright.model.ErrorCode;
import org.graphwright.model.GraphwrightException;

/** What to do next after a failure, in the words of the command line; the library's own messages know nothing of it. */
final class ErrorHints {
    private static final Map<ErrorCode, String> HINTS = new EnumMap<>(Map.of(
            ErrorCode.NO_GRAPH, ": make one with 'graphwright build', or name its folder with --graph",
            ErrorCode.BUSY, ": wait for it, or name another folder with --graph",
            ErrorCode.UNKNOWN_NAME, "; look for it with: graphwright search WORDS",
            ErrorCode.NEEDS_ARTICLE, ": name the one that means another thing with --article",
            ErrorCode.WRONG_PARAMETER, ": give it with --param NAME=VALUE",
            ErrorCode.NO_TABLE, ": use --format turtle",
            ErrorCode.NO_TRIPLES, ": use --format csv, tsv, json or xml",
            ErrorCode.TIMEOUT, ", or give it longer with --timeout",
            ErrorCode.PORT_IN_USE, "; choose another with --port"));

    private ErrorHints() {}

    /** The message with its hint, if there is one. */
    static String message(GraphwrightException e) {
        String hint = HINTS.get(e.code());
        return hint == null ? String.valueOf(e.getMessage()) : e.getMessage() + hint;
    }
}

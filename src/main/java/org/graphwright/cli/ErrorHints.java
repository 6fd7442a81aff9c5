package org.graphwright.cli;

import java.util.EnumMap;
import java.util.Map;
import org.graphwright.model.ErrorCode;
import org.graphwright.model.GraphwrightException;

/** What to do next after a failure, in the words of the command line; the library's own messages know nothing of it. */
final class ErrorHints {
    private static final String GRAPH = "{graph}";

    private static final Map<ErrorCode, String> HINTS = new EnumMap<>(Map.ofEntries(
            Map.entry(ErrorCode.NO_GRAPH, ": make one with 'graphwright build', or name its folder with --graph"),
            Map.entry(
                    ErrorCode.OLD_GRAPH,
                    ": 'graphwright rebuild{graph}' does so, with --ontology FILE if it was built with one"),
            Map.entry(ErrorCode.NEWER_GRAPH, ": use the graphwright that made it, or a newer one"),
            Map.entry(
                    ErrorCode.OTHER_SETTINGS,
                    ": leave it out to go on as the graph was built, or give it to 'graphwright rebuild{graph}' too, which makes the graph anew with it"),
            Map.entry(
                    ErrorCode.MODEL_GONE,
                    ": put it back, say with --model where it is, or make the graph anew with another: 'graphwright rebuild --model DIR{graph}'"),
            Map.entry(
                    ErrorCode.MODEL_CHANGED,
                    ": name it with --model, with which 'build' and 'replace' read these articles anew, or read all anew with 'graphwright rebuild --model DIR{graph}'"),
            Map.entry(ErrorCode.STORE_DAMAGED, "; make it anew from what was read with: graphwright rebuild{graph}"),
            Map.entry(ErrorCode.BUSY, ": wait for it, or name another folder with --graph"),
            Map.entry(ErrorCode.UNKNOWN_NAME, "; look for it with: graphwright search WORDS{graph}"),
            Map.entry(ErrorCode.NEEDS_ARTICLE, ": name the one that means another thing with --article"),
            Map.entry(
                    ErrorCode.NO_QUERY,
                    "; correct what the graph says with 'graphwright correct', take articles out of it with 'graphwright remove'"),
            Map.entry(ErrorCode.WRONG_PARAMETER, ": give it with --param NAME=VALUE"),
            Map.entry(ErrorCode.NO_TABLE, ": use --format turtle"),
            Map.entry(ErrorCode.NO_TRIPLES, ": use --format csv, tsv, json or xml"),
            Map.entry(ErrorCode.TIMEOUT, ", or give it longer with --timeout"),
            Map.entry(ErrorCode.PORT_IN_USE, "; choose another with --port")));

    private ErrorHints() {}

    /**
     * The message with its hint, if there is one.
     *
     * @param graph the option of the graph that the command is about, as {@link ShellWord#graph} writes it
     */
    static String message(GraphwrightException e, String graph) {
        String hint = HINTS.get(e.code());
        return hint == null ? String.valueOf(e.getMessage()) : e.getMessage() + hint.replace(GRAPH, graph);
    }
}

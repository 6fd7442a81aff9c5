package org.graphwright.cli;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.model.ErrorCode;
import org.graphwright.model.GraphwrightException;
import org.graphwright.resolve.IdentityException;

/** What to do next after a failure, in the words of the command line; the library's own messages know nothing of it. */
final class ErrorHints {
    private static final String GRAPH = "{graph}";
    private static final String NAME = "{name}";
    private static final Pattern CONTRADICTED = Pattern.compile("by correction ([0-9a-f]{10})$");

    private static final Map<ErrorCode, String> HINTS = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    ErrorCode.NO_GRAPH,
                    ": name its folder with --graph, or make one; see how with: graphwright build --help"),
            Map.entry(
                    ErrorCode.OLD_GRAPH,
                    ", with --ontology if it was built with one of your own: graphwright rebuild{graph}"),
            Map.entry(ErrorCode.NEWER_GRAPH, ": use the graphwright that made it, or a newer one"),
            Map.entry(
                    ErrorCode.OTHER_SETTINGS,
                    ": leave it out to go on as the graph was built, or give it to the command rebuild, too, which makes the graph anew with it; see: graphwright rebuild --help"),
            Map.entry(
                    ErrorCode.MODEL_GONE,
                    ": put it back, say with --model where it is, or make the graph anew with another by the command rebuild; see: graphwright rebuild --help"),
            Map.entry(
                    ErrorCode.MODEL_CHANGED,
                    ": name it with --model, with which the commands build and replace read these articles anew, and rebuild all; see: graphwright rebuild --help"),
            Map.entry(ErrorCode.STORE_DAMAGED, "; make it anew from what was read with: graphwright rebuild{graph}"),
            Map.entry(ErrorCode.BUSY, ": wait for it, or name another folder with --graph"),
            Map.entry(ErrorCode.UNKNOWN_NAME, "; look for it with: graphwright search {name}{graph}"),
            Map.entry(ErrorCode.EMPTY_GRAPH, ": put some in; see how with: graphwright build --help"),
            Map.entry(ErrorCode.NEEDS_ARTICLE, ": name the one that means another thing with --article"),
            Map.entry(
                    ErrorCode.NO_QUERY,
                    "; what the graph says is corrected, and articles are taken out of it, by commands; see: graphwright correct --help; graphwright remove --help"),
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
        String message = String.valueOf(e.getMessage());
        Matcher other = CONTRADICTED.matcher(message);
        if (e instanceof IdentityException && other.find()) {
            return message + "; take that back with: graphwright correct undo " + other.group(1) + graph;
        }
        boolean names = hint != null && hint.contains(NAME);
        if (hint == null || names && e.asked().isBlank()) {
            return message;
        }
        return message + hint.replace(NAME, ShellWord.words(e.asked())).replace(GRAPH, graph);
    }
}

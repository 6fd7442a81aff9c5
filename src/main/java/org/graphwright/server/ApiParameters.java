package org.graphwright.server;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.graphwright.query.Suggestions;

/** Which parameters each call takes: one that it does not take was mistyped, and would be left out unnoticed. */
final class ApiParameters {
    private static final Map<String, List<String>> OF_CALLS = Map.ofEntries(
            Map.entry("search", List.of("q", "limit", "offset")),
            Map.entry("things", List.of("q", "limit", "offset")),
            Map.entry("titles", List.of("q", "limit")),
            Map.entry("named", List.of("q", "limit")),
            Map.entry("card", List.of("thing", "passages", "listed")),
            Map.entry("browse", List.of("class", "country", "source", "since", "until", "order", "limit", "offset")),
            Map.entry(
                    "facts",
                    List.of("property", "class", "country", "source", "since", "until", "least", "limit", "offset")),
            Map.entry("events", List.of("class", "country", "source", "since", "until", "limit", "offset")),
            Map.entry("articles", List.of("thing", "source", "since", "until", "limit", "offset")),
            Map.entry("places", List.of("thing", "among", "class", "country", "source", "since", "until", "limit")),
            Map.entry("article", List.of("article")),
            Map.entry("neighbourhood", List.of("thing", "limit")),
            Map.entry("evidence", List.of("subject", "property", "object")),
            Map.entry("timeline", List.of("thing")),
            Map.entry("path", List.of("from", "to", "without", "hops")),
            Map.entry("ask", List.of("q")),
            Map.entry("query", List.of("name", "text", "format", "sort", "limit", "offset")));

    private ApiParameters() {}

    /**
     * Sees to it that a call takes all that it is given.
     *
     * @throws IllegalArgumentException which names the one that it does not take, and what may be meant
     */
    static void check(String call, ApiRequest request) {
        Set<String> known = new TreeSet<>(OF_CALLS.getOrDefault(call, List.of()));
        for (String name : request.values().keySet()) {
            if (!known.contains(name) && !(call.equals("query") && name.startsWith(QueryCalls.VALUE))) {
                throw new IllegalArgumentException("call '" + call + "' takes no parameter '" + name + "'"
                        + (known.isEmpty()
                                ? " and no other"
                                : ", but " + String.join(", ", known) + new Suggestions(known).ask(name)));
            }
        }
    }
}

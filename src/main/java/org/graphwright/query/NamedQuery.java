package org.graphwright.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query with a header that says what it answers and what may be set:
 *
 * <pre>
 * # title: Facts of one thing
 * # answers: all that the graph says of a thing
 * # param: thing (thing) - the thing, by a name or IRI
 * # param: least (number) = 0 - leave out what is less sure
 * # links: subject = s, object = o
 * </pre>
 *
 * @param name what the query is called by, such as {@code facts-of}; empty for one that somebody wrote just now
 * @param title one line; the name where the header has none
 * @param answers what it answers; may be empty
 * @param parameters in the header's order
 * @param links for columns that are names or words the variable with what is called so, or in which the words stand, by which a page
 *     leads on; names alone do not say which of two is meant
 * @param text the whole text, header included, so that positions in messages are those of the file
 */
public record NamedQuery(
        String name,
        String title,
        String answers,
        List<QueryParameter> parameters,
        Map<String, String> links,
        String text) {
    private static final Pattern LINK = Pattern.compile("([A-Za-z_][A-Za-z0-9_]*)\\s*=\\s*([A-Za-z_][A-Za-z0-9_]*)");
    private static final Pattern HEADER = Pattern.compile("^#\\s*(title|answers|param|links):\\s*(.*?)\\s*$");
    private static final Pattern PARAMETER =
            Pattern.compile("([A-Za-z_][A-Za-z0-9_]*)(?:\\s+\\((\\w+)\\))?(?:\\s*=\\s*(.*?))?(?:\\s+-\\s+(.*))?");

    public NamedQuery {
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(title, "title is null");
        Objects.requireNonNull(answers, "answers is null");
        parameters = List.copyOf(parameters);
        links = Collections.unmodifiableMap(new LinkedHashMap<>(links));
        Objects.requireNonNull(text, "text is null");
    }

    /**
     * One that has no name.
     *
     * @throws QueryFailure if a parameter's line cannot be read
     */
    public static NamedQuery own(String text) {
        return parse("", text);
    }

    /** How messages speak of it. */
    String called() {
        return called(name);
    }

    private static String called(String name) {
        return name.isEmpty() ? "this query" : "query '" + name + "'";
    }

    /**
     * Reads the header of a query; a query without one is fine and has no declared parameters.
     *
     * @throws QueryFailure if a parameter's line cannot be read
     */
    public static NamedQuery parse(String name, String text) {
        String title = name;
        String answers = "";
        List<QueryParameter> parameters = new ArrayList<>();
        Map<String, String> links = new LinkedHashMap<>();
        for (String line : text.lines().toList()) {
            if (!line.startsWith("#")) {
                break;
            }
            Matcher header = HEADER.matcher(line);
            if (!header.matches()) {
                continue;
            }
            switch (header.group(1)) {
                case "title" -> title = header.group(2);
                case "answers" -> answers = header.group(2);
                case "links" ->
                    LINK.matcher(header.group(2)).results().forEach(link -> links.put(link.group(1), link.group(2)));
                default -> parameters.add(parameter(name, header.group(2)));
            }
        }
        return new NamedQuery(name, title, answers, parameters, links, text);
    }

    private static QueryParameter parameter(String query, String line) {
        Matcher m = PARAMETER.matcher(line);
        if (!m.matches()) {
            throw QueryFailure.usage(
                    called(query) + ": a parameter is 'name (kind) = default - meaning', not: " + line);
        }
        QueryParameter.Kind kind = m.group(2) == null ? QueryParameter.Kind.VALUE : QueryParameter.Kind.of(m.group(2));
        return new QueryParameter(m.group(1), kind, m.group(3), m.group(4) == null ? "" : m.group(4));
    }
}

package org.graphwright.mcp;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.graphwright.query.AnswerFormat;
import org.graphwright.query.AnswerTable;
import org.graphwright.query.GraphQuery;
import org.graphwright.query.NamedQuery;
import org.graphwright.query.PreparedQuery;
import org.graphwright.query.QueryFailure;
import org.graphwright.query.QueryLibrary;

/** Named queries and the assistant's own, under the guards of the SPARQL endpoint. */
final class QueryTool {
    // Rows where nothing is said, and at most; characters of a query and of a cell; by hand.
    private static final int USUAL = 50;
    private static final int MOST_ROWS = 1_000;
    private static final int LONGEST_QUERY = 20_000;
    private static final int LONGEST_CELL = 1_000;

    private final QueryLibrary library = QueryLibrary.standard();
    private final Duration timeout;

    /** @param timeout after which a query is stopped */
    QueryTool(Duration timeout) {
        this.timeout = requireNonNull(timeout, "timeout is null");
    }

    Tool tool() {
        return new Tool(
                "sparql",
                "SPARQL",
                "Runs a SPARQL query, or one of the named queries: "
                        + library.queries().stream().map(NamedQuery::name).collect(Collectors.joining(", "))
                        + " (the resource graphwright://queries says what they answer and take). Reads only; no SERVICE, no FROM; the prefixes"
                        + " gw, person, organization, place, event, article, rdfs, owl, xsd and others need no declaration. A fact is a plain"
                        + " triple such as ?person gw:headOfState ?place; rdfs:label is a thing's name; its class is"
                        + " the most special one, so what is a gw:Country is not also a gw:Place. Use it for counting and joining, and"
                        + " the other tools for the rest.",
                List.of(
                        Parameter.text("query", LONGEST_QUERY, "A query: SELECT, ASK, CONSTRUCT or DESCRIBE."),
                        Parameter.text("name", "A named query, instead."),
                        Parameter.object(
                                "values", "The values of a query's parameters by name, as in {\"thing\": \"China\"}."),
                        Parameter.integer(
                                Part.LIMIT, 1, MOST_ROWS, "The most rows; " + USUAL + " where it is not said.")),
                this::run);
    }

    /** The named queries, with what each answers and takes. */
    String list() {
        StringBuilder text = new StringBuilder();
        for (NamedQuery query : library.queries()) {
            text.append(query.name()).append(": ").append(query.title()).append('\n');
            text.append("  answers: ").append(query.answers()).append('\n');
            query.parameters()
                    .forEach(parameter -> text.append("  value ")
                            .append(parameter.name())
                            .append(" (")
                            .append(parameter.kind())
                            .append(parameter.required() ? ", needed" : ", default " + parameter.fallback())
                            .append("): ")
                            .append(parameter.meaning())
                            .append('\n'));
        }
        return text.toString();
    }

    private String run(ReadableGraph graph, Arguments arguments) {
        String text = arguments.optional("query");
        String name = arguments.optional("name");
        if ((text == null) == (name == null)) {
            throw new IllegalArgumentException("say either query or name");
        }
        NamedQuery asked = text != null ? NamedQuery.own(text) : named(String.valueOf(name));
        return run(graph, asked, arguments.texts("values"), arguments.number(Part.LIMIT, USUAL));
    }

    private NamedQuery named(String name) {
        return library.find(name)
                .orElseThrow(() -> QueryFailure.usage("no query is called '" + Quoted.name(name) + "'"
                        + library.near(name) + "; the resource graphwright://queries lists them"));
    }

    private String run(ReadableGraph graph, NamedQuery asked, Map<String, String> values, int limit) {
        GraphQuery queries = new GraphQuery(graph.dataset(), graph.ontology(), timeout);
        PreparedQuery prepared = queries.prepare(asked, values);
        if (!prepared.query().isAskType()) {
            // one more tells whether there are more
            prepared = prepared.limitedTo(limit + 1L);
        }
        if (prepared.query().isConstructType() || prepared.query().isDescribeType()) {
            ByteArrayOutputStream triples = new ByteArrayOutputStream();
            queries.write(prepared.limitedTo(limit), AnswerFormat.TURTLE, triples);
            return Quoted.text(triples.toString(StandardCharsets.UTF_8)) + "\n";
        }
        return table(queries.table(prepared), limit);
    }

    private static String table(AnswerTable table, int limit) {
        StringBuilder text = new StringBuilder("columns, with tabs between them: ")
                .append(String.join(", ", table.columns()))
                .append('\n');
        List<List<String>> rows = table.texts();
        rows.stream()
                .limit(limit)
                .forEach(row -> text.append("> ")
                        .append(row.stream()
                                .map(cell -> Quoted.cut(Quoted.line(cell), LONGEST_CELL))
                                .collect(Collectors.joining("\t")))
                        .append('\n'));
        boolean more = rows.size() > limit;
        return text.append(Lines.counted(Math.min(rows.size(), limit), "row"))
                .append(more ? "; there are more: raise limit, or add ORDER BY and OFFSET to a query" : "")
                .append('\n')
                .toString();
    }
}

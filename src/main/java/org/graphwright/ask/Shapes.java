package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.graphwright.query.AnswerTable;
import org.graphwright.query.GraphQuery;
import org.graphwright.query.NamedQuery;
import org.graphwright.query.PreparedQuery;

/** Runs the few queries that questions become, with terms in the place of their variables, and remembers their text. For one question. */
final class Shapes {
    private final GraphQuery queries;
    private final List<String> run = new ArrayList<>();

    Shapes(GraphQuery queries) {
        this.queries = requireNonNull(queries, "queries is null");
    }

    /** What stands in the relation to the thing. */
    List<Node> subjects(String property, Node thing) {
        return first("subjects", property, thing);
    }

    /** To what the thing stands in the relation. */
    List<Node> objects(String property, Node thing) {
        return first("objects", property, thing);
    }

    /** The articles that mention the thing, those that do so most first. */
    List<Node> articles(Node thing) {
        return column("articles", Map.of("thing", "<" + thing.getURI() + ">"));
    }

    private List<Node> first(String shape, String property, Node thing) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("property", property);
        values.put("thing", "<" + thing.getURI() + ">");
        return column(shape, values);
    }

    private List<Node> column(String shape, Map<String, String> values) {
        String text = String.join("\n", WordForms.text(shape + ".rq"));
        PreparedQuery prepared = queries.prepare(NamedQuery.parse(shape, text), values);
        run.add(prepared.query().toString().strip());
        AnswerTable table = queries.table(prepared);
        List<Node> column = new ArrayList<>();
        table.rows().forEach(row -> {
            Node value = row.get(0);
            if (value != null) {
                column.add(value);
            }
        });
        return column;
    }

    /** The text of the query that was run last, with the terms in it; empty where none was. */
    String last() {
        return run.isEmpty() ? "" : run.get(run.size() - 1);
    }
}

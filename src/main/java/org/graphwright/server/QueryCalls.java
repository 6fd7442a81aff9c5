package org.graphwright.server;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.graphwright.query.AnswerFormat;
import org.graphwright.query.AnswerTable;
import org.graphwright.query.GraphQuery;
import org.graphwright.query.GraphView;
import org.graphwright.query.NamedQuery;
import org.graphwright.query.Prefixes;
import org.graphwright.query.PreparedQuery;
import org.graphwright.query.QueryFailure;
import org.graphwright.query.QueryLibrary;
import org.jspecify.annotations.Nullable;

/** The page's box for queries: the named ones, and one's own. */
final class QueryCalls {
    static final String VALUE = "p.";

    private final QueryLibrary library = QueryLibrary.standard();
    private final DatasetGraph dataset;
    private final GraphQuery queries;
    private final long maxRows;

    /**
     * A row's cell.
     *
     * @param text what a person reads
     * @param iri the IRI where the value is one, or names one thing or article alone; of a sentence its article's; else null
     * @param view what shows it: {@code thing} or {@code article}, or {@code elsewhere} for what a thing is called in Wikidata and the like, by its own IRI; null if nothing does
     * @param at where in the article's text the sentence begins, in UTF-16 units; null of other values
     * @param parts where a text lists names, each with what it names, else null
     */
    record Cell(
            String text,
            @Nullable String iri,
            @Nullable String view,
            @Nullable Integer at,
            @Nullable List<Cell> parts) {
        static Cell plain(String text) {
            return new Cell(text, null, null, null, null);
        }
    }

    /**
     * An answer as a table.
     *
     * @param columns names of the variables
     * @param rows cells, as many a row as columns
     * @param limited true if there may be more rows than the server gives
     */
    record Table(List<String> columns, List<List<Cell>> rows, boolean limited) {}

    QueryCalls(DatasetGraph dataset, GraphQuery queries, long maxRows) {
        this.dataset = requireNonNull(dataset, "dataset is null");
        this.queries = requireNonNull(queries, "queries is null");
        this.maxRows = maxRows;
    }

    List<NamedQuery> list() {
        return library.queries();
    }

    /** Runs the query of a {@code name} or {@code text} with values {@code p.NAME}; {@code format} is json, csv, tsv or turtle. */
    Answer run(ApiRequest request) {
        String text = request.optional("text");
        NamedQuery asked = text != null ? NamedQuery.parse("typed", text) : named(request.text("name"));
        Map<String, String> values = new LinkedHashMap<>();
        request.values().forEach((name, value) -> {
            if (name.startsWith(VALUE) && !value.isBlank()) {
                values.put(name.substring(VALUE.length()), value);
            }
        });
        PreparedQuery prepared = queries.prepare(asked, values);
        if (!prepared.query().isAskType()) {
            prepared = prepared.limitedTo(maxRows);
        }
        boolean triples = prepared.query().isConstructType() || prepared.query().isDescribeType();
        String format = request.optional("format");
        if (format == null) {
            format = triples ? "turtle" : "json";
        }
        return switch (format) {
            case "json" ->
                new Answer.Json(
                        triples
                                ? triples(queries.triples(prepared))
                                : table(
                                        queries.table(
                                                prepared.with(asked.links().values())),
                                        new AnswerColumns(
                                                prepared.query().isSelectType()
                                                        ? prepared.query().getResultVars()
                                                        : List.of("answer"),
                                                asked.links())));
            case "csv" -> file(prepared, AnswerFormat.CSV, "answer.csv", "text/csv; charset=utf-8");
            case "tsv" -> file(prepared, AnswerFormat.TSV, "answer.tsv", "text/tab-separated-values; charset=utf-8");
            case "turtle" -> file(prepared, AnswerFormat.TURTLE, "answer.ttl", "text/turtle; charset=utf-8");
            default -> throw new IllegalArgumentException("parameter 'format' is json, csv, tsv or turtle");
        };
    }

    private NamedQuery named(String name) {
        return library.find(name).orElseThrow(() -> unknown(name));
    }

    /** Says which may be meant; where none is much like it, which there are. */
    private QueryFailure unknown(String name) {
        String near = library.near(name);
        String all = String.join(", ", list().stream().map(NamedQuery::name).toList());
        return QueryFailure.usage(
                "no query is called '" + name + "'" + (near.isEmpty() ? "; there are: " + all : near));
    }

    private Table table(AnswerTable answer, AnswerColumns columns) {
        AnswerLinks links = new AnswerLinks(new GraphView(dataset), Prefixes.of(dataset));
        return Txn.calculateRead(dataset, () -> table(answer, columns, links));
    }

    private Table table(AnswerTable answer, AnswerColumns columns, AnswerLinks links) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < answer.rows().size(); row++) {
            List<@Nullable Node> values = answer.rows().get(row);
            List<Cell> cells = new ArrayList<>();
            for (String column : columns.shown()) {
                int at = answer.columns().indexOf(column);
                int link = answer.columns().indexOf(columns.link(column));
                cells.add(links.cell(
                        values.get(at), answer.texts().get(row).get(at), link < 0 ? null : values.get(link), values));
            }
            rows.add(cells);
        }
        return new Table(columns.shown(), rows, rows.size() >= maxRows);
    }

    private Table triples(AnswerTable answer) {
        return table(answer, new AnswerColumns(answer.columns(), Map.of()));
    }

    private Answer file(PreparedQuery prepared, AnswerFormat format, String name, String mediaType) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        queries.write(prepared, format, out);
        return new Answer.File(name, mediaType, out.toByteArray());
    }
}

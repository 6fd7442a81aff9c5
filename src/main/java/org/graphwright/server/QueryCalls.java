package org.graphwright.server;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.ByteArrayOutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.graphwright.model.DayText;
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

    /** Answers kept for who turns their pages; by hand. */
    private static final int MOST_KEPT = 4;

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
     * @param said a date as a person says it, where that is not as it is written; else null, and not in the JSON
     */
    record Cell(
            String text,
            @Nullable String iri,
            @Nullable String view,
            @Nullable Integer at,
            @Nullable List<Cell> parts,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String said) {
        Cell(
                String text,
                @Nullable String iri,
                @Nullable String view,
                @Nullable Integer at,
                @Nullable List<Cell> parts) {
            this(text, iri, view, at, parts, null);
        }

        /** A date of the graph. */
        static Cell date(String text) {
            String said = DayText.of(text);
            return new Cell(text, null, null, null, null, said.equals(text) ? null : said);
        }

        static Cell plain(String text) {
            return new Cell(text, null, null, null, null);
        }
    }

    /**
     * An answer as a table.
     *
     * @param columns names of the variables
     * @param rows those asked for, in the order asked for: cells, as many a row as columns
     * @param total rows of the whole answer
     * @param limited true if there may be more rows than the server gives
     */
    record Table(List<String> columns, List<List<Cell>> rows, int total, boolean limited) {}

    /**
     * A query as it is asked.
     *
     * @param query with its header
     * @param values by parameter
     */
    private record Asked(NamedQuery query, Map<String, String> values) {}

    /** The answers whose rows were asked for last, with their columns. */
    private final Map<Asked, Told> told = Collections.synchronizedMap(new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Told> eldest) {
            return size() > MOST_KEPT;
        }
    });

    private record Told(AnswerTable answer, AnswerColumns columns) {}

    QueryCalls(DatasetGraph dataset, GraphQuery queries, long maxRows) {
        this.dataset = requireNonNull(dataset, "dataset is null");
        this.queries = requireNonNull(queries, "queries is null");
        this.maxRows = maxRows;
    }

    List<NamedQuery> list() {
        return library.queries();
    }

    /**
     * Runs the query of a {@code name} or {@code text} with values {@code p.NAME}; {@code format} is json, csv, tsv or turtle. Of a table
     * in JSON {@code offset}, {@code limit} and {@code sort} say which rows are wanted.
     */
    Answer run(ApiRequest request) {
        String text = request.optional("text");
        NamedQuery query = text != null ? NamedQuery.own(text) : named(request.text("name"));
        Map<String, String> values = new LinkedHashMap<>();
        request.values().forEach((name, value) -> {
            if (name.startsWith(VALUE) && !value.isBlank()) {
                values.put(name.substring(VALUE.length()), value);
            }
        });
        Asked asked = new Asked(query, values);
        RowsWanted wanted = RowsWanted.of(request);
        PreparedQuery prepared = queries.prepare(query, values);
        if (!prepared.query().isAskType()) {
            prepared = prepared.limitedTo(maxRows);
        }
        String format = request.optional("format");
        if (format == null) {
            format = isTriples(prepared) ? "turtle" : "json";
        }
        if (!format.equals("json") && !wanted.isAll()) {
            throw new IllegalArgumentException(
                    "parameters 'offset', 'limit' and 'sort' are for format=json: a file has all rows");
        }
        return switch (format) {
            case "json" -> new Answer.Json(table(told(asked, prepared, wanted), wanted));
            case "csv" -> file(prepared, AnswerFormat.CSV, "answer.csv", "text/csv; charset=utf-8");
            case "tsv" -> file(prepared, AnswerFormat.TSV, "answer.tsv", "text/tab-separated-values; charset=utf-8");
            case "turtle" -> file(prepared, AnswerFormat.TURTLE, "answer.ttl", "text/turtle; charset=utf-8");
            default -> throw new IllegalArgumentException("parameter 'format' is json, csv, tsv or turtle");
        };
    }

    /** Who asks for the first rows asks anew; who sorts them or turns the page looks at the answer that was given. */
    private Told told(Asked asked, PreparedQuery prepared, RowsWanted wanted) {
        Told kept = wanted.isFirst() ? null : told.get(asked);
        if (kept != null) {
            return kept;
        }
        Told fresh = ask(asked.query(), prepared);
        if (!wanted.isAll()) {
            told.put(asked, fresh);
        }
        return fresh;
    }

    private Told ask(NamedQuery query, PreparedQuery prepared) {
        if (isTriples(prepared)) {
            AnswerTable triples = queries.triples(prepared);
            return new Told(triples, new AnswerColumns(triples.columns(), Map.of()));
        }
        return new Told(
                queries.table(prepared.with(query.links().values())),
                new AnswerColumns(
                        prepared.query().isSelectType() ? prepared.query().getResultVars() : List.of("answer"),
                        query.links()));
    }

    private static boolean isTriples(PreparedQuery prepared) {
        return prepared.query().isConstructType() || prepared.query().isDescribeType();
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

    private Table table(Told told, RowsWanted wanted) {
        AnswerLinks links = new AnswerLinks(new GraphView(dataset), Prefixes.of(dataset));
        return Txn.calculateRead(dataset, () -> {
            int total = told.answer().rows().size();
            List<Integer> shown = wanted.among(
                    total,
                    told.columns().shown(),
                    (row, column) -> cell(told, row, column, links).text());
            List<List<Cell>> rows = shown.stream()
                    .map(row -> told.columns().shown().stream()
                            .map(column -> cell(told, row, column, links))
                            .toList())
                    .toList();
            return new Table(told.columns().shown(), rows, total, total >= maxRows);
        });
    }

    private static Cell cell(Told told, int row, String column, AnswerLinks links) {
        AnswerTable answer = told.answer();
        List<@Nullable Node> values = answer.rows().get(row);
        int at = answer.columns().indexOf(column);
        int link = answer.columns().indexOf(told.columns().link(column));
        return links.cell(values.get(at), answer.texts().get(row).get(at), link < 0 ? null : values.get(link), values);
    }

    private Answer file(PreparedQuery prepared, AnswerFormat format, String name, String mediaType) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        queries.write(prepared, format, out);
        return new Answer.File(name, mediaType, out.toByteArray());
    }
}

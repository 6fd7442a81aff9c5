package org.graphwright.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.graphwright.explore.ThingFinder;
import org.graphwright.query.AnswerFormat;
import org.graphwright.query.AnswerTable;
import org.graphwright.query.GraphQuery;
import org.graphwright.query.NamedQuery;
import org.graphwright.query.PreparedQuery;
import org.graphwright.query.QueryFailure;
import org.graphwright.query.QueryLibrary;
import org.graphwright.query.UnknownNameException;
import org.graphwright.query.UnknownTerms;
import org.graphwright.store.GraphStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code graphwright query}: asks the graph, by a query's name, from a file, or as typed. */
@Command(
        name = "query",
        description = "Ask the graph in SPARQL 1.2; reads only. Prefixes such as gw: and person: need no declaration.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  graphwright query --list",
            "  graphwright query people-and-roles",
            "  graphwright query facts-of --param thing='Emmanuel Macron' --format csv",
            "  graphwright query my-own.rq --timeout 300",
            "  graphwright query -e 'SELECT * { ?s gw:headOfState ?o ~ ?e {| gw:sentence ?t |} }'"
        })
final class QueryCommand extends AbstractCommand {
    /** How the answer is printed. */
    enum Format {
        TABLE,
        CSV,
        TSV,
        JSON,
        XML,
        TURTLE
    }

    @Parameters(
            arity = "0..1",
            paramLabel = "QUERY",
            completionCandidates = QueryCompletion.class,
            description = "A named query (see --list) or a file.")
    private @Nullable String query;

    @Option(
            names = {"-e", "--expression"},
            paramLabel = "SPARQL",
            description = "The query itself.")
    private @Nullable String expression;

    @Option(names = "--list", description = "Print the named queries and their parameters, or of QUERY alone.")
    private boolean list;

    @Option(
            names = {"-p", "--param"},
            paramLabel = "NAME=VALUE",
            description = "A value: a name of a thing, an <IRI>, prefix:name, number, day or text; may be repeated.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table, csv, tsv, json or xml; turtle for CONSTRUCT and DESCRIBE.")
    private @Nullable Format format;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "Stop a query that takes longer (default: ${DEFAULT-VALUE}).")
    private double timeout;

    @Option(names = "--limit", paramLabel = "N", description = "Print at most N rows.")
    private @Nullable Long limit;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private GraphOption graph;

    @Override
    int run() throws IOException {
        if (list) {
            out().print(WrappedLines.forTerminal()
                    .write(new QueryListText()
                            .write(
                                    query == null && expression == null
                                            ? QueryLibrary.standard().queries()
                                            : List.of(asked()))));
            return FINE;
        }
        if (!(timeout > 0 && timeout < 1e9) || (limit != null && limit < 0)) {
            throw usage("--timeout and --limit want more than zero");
        }
        NamedQuery asked = asked();
        try (GraphStore store = graph.open()) {
            GraphQuery queries =
                    new GraphQuery(store.dataset(), graph.ontology(), Duration.ofMillis((long) (timeout * 1000)));
            PreparedQuery prepared = queries.prepare(asked, parameters);
            if (!QueryLibrary.standard().queries().contains(asked)) {
                tellUnknown(store, prepared);
            }
            answer(queries, limit == null ? prepared : prepared.limitedTo(limit));
            return FINE;
        } catch (QueryFailure e) {
            throw e.isUsage() ? usage(ErrorHints.message(e, graphOption())) : e;
        }
    }

    /** Of a query of one's own: what it names wrongly gives no answer, and no word why. */
    private void tellUnknown(GraphStore store, PreparedQuery prepared) {
        UnknownTerms unknown = new UnknownTerms(store.dataset(), graph.ontology());
        unknown.requireKnown(prepared);
        for (String iri : unknown.unknownThings(prepared)) {
            try {
                new ThingFinder(store.dataset(), graph.ontology()).find("<" + iri + ">");
            } catch (UnknownNameException e) {
                err().println("graphwright: " + Terminal.message(e.getMessage()));
            }
        }
        for (String iri : unknown.unusedTerms(prepared)) {
            err().println("graphwright: the graph says nothing with <" + Terminal.plain(iri) + ">; see its words with:"
                    + " graphwright stats" + graphOption());
        }
    }

    private NamedQuery asked() throws IOException {
        if ((query == null) == (expression == null)) {
            throw usage("say what to ask: a query's name (see --list), a file, or -e 'SELECT …'");
        }
        if (expression != null) {
            return NamedQuery.own(expression);
        }
        String name = String.valueOf(query);
        var named = QueryLibrary.standard().find(name);
        if (named.isPresent()) {
            return named.get();
        }
        Path file = pathOf(name);
        if (!name.endsWith(".rq") && !Files.exists(file)) {
            String near = QueryLibrary.standard().near(name);
            throw usage("no query and no file is called '" + name + "'"
                    + (near.isEmpty() ? "; see: graphwright query --list" : near));
        }
        return NamedQuery.parse(name, Files.readString(file));
    }

    private Path pathOf(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw usage("no query and no file is called '" + Terminal.plain(name) + "'; see: graphwright query --list");
        }
    }

    private void answer(GraphQuery queries, PreparedQuery prepared) throws IOException {
        boolean triples = prepared.query().isConstructType() || prepared.query().isDescribeType();
        Format chosen = format != null ? format : triples ? Format.TURTLE : Format.TABLE;
        if (chosen == Format.TABLE) {
            AnswerTable table = queries.table(prepared);
            List<List<String>> rows = table.texts().stream()
                    .map(row -> row.stream().map(Terminal::plain).toList())
                    .toList();
            out().print(new TableText(Terminal.width()).write(table.columns(), rows));
            err().println(Terminal.counted(rows.size(), "row"));
            return;
        }
        try (OutputStream stream = Terminal.stream(out())) {
            queries.write(prepared, AnswerFormat.valueOf(chosen.name().toUpperCase(Locale.ROOT)), stream);
        }
    }
}

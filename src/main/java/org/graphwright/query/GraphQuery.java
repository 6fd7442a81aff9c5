package org.graphwright.query;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.graphwright.model.ErrorCode;
import org.graphwright.model.GraphwrightException;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * Runs queries on the graph: the default graph is the union of all articles, each query reads one unchanging state, stops at its
 * time limit, and can neither change anything nor reach other machines. May be used by many threads.
 */
public final class GraphQuery {
    private static final List<String> TRIPLE = List.of("subject", "predicate", "object");

    static {
        CsvRows.use();
    }

    private static final String TOO_MUCH = "the query takes more memory than there is: narrow it or add LIMIT";

    private final DatasetGraph dataset;
    private final Duration timeout;
    private final Prefixes prefixes;
    private final QueryPreparer preparer;
    private final TermText texts;

    /**
     * @param dataset what is asked
     * @param ontology what the graph was built with
     * @param timeout after which a query is stopped; more than zero
     */
    public GraphQuery(DatasetGraph dataset, Ontology ontology, Duration timeout) {
        this.dataset = Objects.requireNonNull(dataset, "dataset is null");
        this.timeout = Objects.requireNonNull(timeout, "timeout is null");
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("timeout is not more than zero: " + timeout);
        }
        this.prefixes = Prefixes.of(dataset);
        this.texts = new TermText(ontology, prefixes);
        ParameterReader reader = new ParameterReader(
                new ThingNames(dataset, ontology), new ArticleNames(dataset), new TermNames(ontology), prefixes);
        this.preparer = new QueryPreparer(reader, prefixes);
    }

    /**
     * Parses the query and reads its parameters; see {@link QueryPreparer#prepare}.
     *
     * @throws QueryFailure if the query or a value is wrong
     * @throws AmbiguousNameException if a value is a name that several things have
     * @throws UnknownNameException if a value is a name that nothing has
     */
    public PreparedQuery prepare(NamedQuery query, Map<String, String> values) {
        return preparer.prepare(query, values);
    }

    /**
     * All rows of a SELECT query, or one row {@code answer} of an ASK query.
     *
     * @throws QueryFailure if it takes too long or is a query for triples
     */
    public AnswerTable table(PreparedQuery query) {
        if (query.query().isAskType()) {
            boolean answer = run(query, QueryExec::ask);
            Node node = NodeValue.booleanReturn(answer).asNode();
            return table(List.of("answer"), List.of(List.of(node)));
        }
        if (!query.query().isSelectType()) {
            throw new QueryFailure(ErrorCode.NO_TABLE, "CONSTRUCT and DESCRIBE give triples, not a table");
        }
        return run(query, exec -> rows(WholeRows.of(exec.select())));
    }

    /**
     * The triples of a CONSTRUCT or DESCRIBE as rows of subject, predicate and object, sorted, each once.
     *
     * @throws QueryFailure if it takes too long
     */
    public AnswerTable triples(PreparedQuery query) {
        boolean constructs = query.query().isConstructType();
        return run(query, exec -> {
            List<Triple> sorted = new ArrayList<>();
            (constructs ? exec.constructTriples() : exec.describeTriples()).forEachRemaining(sorted::add);
            sorted.sort(TermOrder.TRIPLES);
            List<List<@Nullable Node>> rows = new ArrayList<>();
            sorted.stream()
                    .distinct()
                    .forEach(triple ->
                            rows.add(List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())));
            return table(TRIPLE, rows);
        });
    }

    /**
     * Writes the answer as it comes; the stream stays open.
     *
     * @throws QueryFailure if it takes too long (what came before is written by then), or the format does not fit the query
     */
    public void write(PreparedQuery query, AnswerFormat format, OutputStream out) {
        Query parsed = query.query();
        boolean triples = parsed.isConstructType() || parsed.isDescribeType();
        if (triples != (format == AnswerFormat.TURTLE)) {
            throw triples
                    ? new QueryFailure(ErrorCode.NO_TABLE, "CONSTRUCT and DESCRIBE give triples, not a table")
                    : new QueryFailure(ErrorCode.NO_TRIPLES, "SELECT and ASK give no triples, but a table");
        }
        run(query, exec -> {
            if (triples) {
                writeTriples(parsed.isConstructType() ? exec.constructTriples() : exec.describeTriples(), out);
            } else if (parsed.isAskType()) {
                ResultSetMgr.write(out, exec.ask(), format.lang());
            } else {
                ResultSetFormatter.output(out, ResultSet.adapt(WholeRows.of(exec.select())), format.lang());
            }
            return null;
        });
    }

    /**
     * Runs the query in a read transaction of its own and hands its execution to the reader, which must consume it.
     *
     * @throws QueryFailure if it takes too long
     */
    public <T extends @Nullable Object> T run(PreparedQuery query, Function<QueryExec, T> reader) {
        return BigStack.call(() -> Txn.calculateRead(dataset, () -> {
            QueryWatch watch = new QueryWatch(timeout);
            QueryExec exec = RunningQueries.started(QueryExec.dataset(dataset)
                    .query(query.query())
                    .set(TDB2.symUnionDefaultGraph, true)
                    .set(ARQ.httpServiceAllowed, false)
                    .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                    .build());
            try (exec) {
                return reader.apply(exec);
            } catch (QueryCancelledException e) {
                throw stopped(exec);
            } catch (TextIndexException | TextIndexParseException e) {
                throw QueryFailure.usage("the words of text:query cannot be read: " + e.getMessage());
            } catch (OutOfMemoryError e) {
                throw QueryFailure.stopped(TOO_MUCH);
            } catch (ARQException e) {
                throw QueryFailure.stopped("the query could not be answered: " + e.getMessage());
            } catch (UncheckedIOException | GraphwrightException e) {
                throw e;
            } catch (RuntimeException e) {
                throw watch.isStopped() ? stopped(exec) : e;
            }
        }));
    }

    private QueryFailure stopped(QueryExec exec) {
        return RunningQueries.isStopped(exec)
                ? QueryFailure.stopped(TOO_MUCH)
                : new QueryFailure(
                        ErrorCode.TIMEOUT,
                        "the query was stopped after " + timeout.toMillis() / 1000.0 + " s; narrow it or add LIMIT");
    }

    private AnswerTable rows(RowSet answer) {
        List<String> columns = answer.getResultVars().stream().map(Var::getName).toList();
        List<List<@Nullable Node>> rows = new ArrayList<>();
        while (answer.hasNext()) {
            Binding binding = answer.next();
            List<@Nullable Node> row = new ArrayList<>(columns.size());
            columns.forEach(column -> row.add(binding.get(column)));
            rows.add(Collections.unmodifiableList(row));
        }
        return table(columns, rows);
    }

    private AnswerTable table(List<String> columns, List<List<@Nullable Node>> rows) {
        return new AnswerTable(
                columns,
                rows,
                rows.stream().map(row -> row.stream().map(texts::of).toList()).toList());
    }

    private void writeTriples(Iterator<Triple> triples, OutputStream out) {
        List<Triple> sorted = new ArrayList<>();
        triples.forEachRemaining(sorted::add);
        sorted.sort(TermOrder.TRIPLES);
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
        writer.start();
        StreamRDFOps.sendPrefixesToStream(prefixes.mapping(), writer);
        sorted.stream().distinct().forEach(writer::triple);
        writer.finish();
    }
}

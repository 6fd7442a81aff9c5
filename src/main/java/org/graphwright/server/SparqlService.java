package org.graphwright.server;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.tdb2.TDB2;
import org.graphwright.query.CsvRows;
import org.graphwright.query.LinearRegex;
import org.graphwright.query.QueryFailure;
import org.graphwright.query.QueryGuard;
import org.graphwright.query.QueryWatch;
import org.graphwright.query.RunningQueries;
import org.graphwright.query.WholeRows;

/** SPARQL queries over HTTP with a time limit, a row limit, and nothing that reaches beyond the graph. */
final class SparqlService extends SPARQL_QueryDataset {
    static {
        CsvRows.use();
    }

    private final FusekiCall call = new FusekiCall("the query takes more memory than there is: narrow it or add LIMIT");
    private final Duration timeout;
    private final long maxRows;

    /**
     * @param timeout after which a query is stopped
     * @param maxRows so many rows or, for CONSTRUCT, solutions an answer has at most
     */
    SparqlService(Duration timeout, long maxRows) {
        this.timeout = requireNonNull(timeout, "timeout is null");
        this.maxRows = maxRows;
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        super.validateQuery(action, query);
        try {
            QueryGuard.check(query);
        } catch (QueryFailure refused) {
            ServletOps.errorBadRequest(refused.getMessage());
        }
        if (!query.isAskType() && (!query.hasLimit() || query.getLimit() > maxRows)) {
            query.setLimit(maxRows);
            action.setResponseHeader("Graphwright-Row-Limit", Long.toString(maxRows));
        }
    }

    @Override
    protected void execute(String queryString, HttpAction action) {
        call.run(() -> {
            QueryWatch watch = new QueryWatch(timeout);
            try {
                super.execute(queryString, action);
            } catch (TextIndexException | TextIndexParseException wrong) {
                ServletOps.errorBadRequest("the words of text:query cannot be read: " + wrong.getMessage());
            } catch (ActionErrorException | QueryException | RuntimeIOException | HttpException known) {
                throw known;
            } catch (RuntimeException e) {
                if (watch.isStopped()) {
                    ServletOps.error(503, "the query was stopped");
                }
                throw e;
            }
        });
    }

    /** As the next of the formats that are wanted, or not at all, where the first cannot carry what was found. */
    @Override
    protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
        if (hasTripleTerms(result)
                && action.getRequest() instanceof PlainRequest request
                && !request.wantTripleTerms(true)) {
            ServletOps.error(406, PlainRequest.REFUSAL);
        }
        // Rows are all found before the first is written: what is stopped between two has a status that says so, not a
        // torn answer with 200.
        super.sendResults(
                action,
                result.isRowSet()
                        ? new QueryExecResult(WholeRows.of(result.rowSet()).materialize())
                        : result,
                prologue);
    }

    private static boolean hasTripleTerms(QueryExecResult result) {
        if (result.isGraph()) {
            return result.graph().stream().anyMatch(triple -> triple.getObject().isTripleTerm());
        }
        return result.isDataset()
                && result.dataset().stream().anyMatch(quad -> quad.getObject().isTripleTerm());
    }

    @Override
    protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
        DatasetGraph generation = dataset instanceof LiveDataset live ? live.get() : dataset;
        return RunningQueries.started(QueryExec.dataset(generation)
                .query(LinearRegex.in(query))
                .context(action.getContext())
                .set(TDB2.symUnionDefaultGraph, true)
                .set(ARQ.httpServiceAllowed, false)
                .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .build());
    }
}

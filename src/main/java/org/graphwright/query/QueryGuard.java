package org.graphwright.query;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.FunctionLabel;

/**
 * Refuses what reaches beyond the graph ({@code SERVICE}, functions that load code by name) and regular expressions that could run
 * past any time limit.
 */
public final class QueryGuard {
    private static final String CODE = "java:";

    /** Functions that match regular expressions with a backtracking engine, call another function by its name, or just wait. */
    private static final Set<String> BACK_DOORS = Set.of(
            "http://www.w3.org/2005/xpath-functions#matches",
            "http://www.w3.org/2005/xpath-functions#replace",
            "http://www.w3.org/2005/xpath-functions#apply",
            "http://jena.apache.org/ARQ/function#wait",
            "http://www.w3.org/ns/sparql#regex",
            "http://www.w3.org/ns/sparql#replace");

    /** Jena's property functions, of which some split by regular expressions, and its names of old, by which it loads the same. */
    private static final List<String> BACK_YARDS =
            List.of("http://jena.apache.org/ARQ/property#", "http://jena.hpl.hp.com/");

    private QueryGuard() {}

    /**
     * Looks through the whole query, sub-queries and {@code EXISTS} included.
     *
     * @throws QueryFailure naming what is not allowed
     */
    public static void check(Query query) {
        if (query.isJsonType()) {
            throw QueryFailure.usage("JSON { } queries are not supported, use SELECT and take its answer as JSON");
        }
        if (query.isUnknownType()) {
            throw QueryFailure.usage("not a query");
        }
        if (query.hasDatasetDescription()) {
            throw QueryFailure.usage("FROM is not supported: ask one article with GRAPH <article> { … }");
        }
        if (query.getQueryPattern() == null) {
            return;
        }
        Op algebra = Algebra.compile(query);
        Walker.walk(algebra, new NoService(), new NoCode());
    }

    private static void refuseCode(String iri) {
        if (iri.startsWith(CODE)) {
            throw QueryFailure.usage("functions that load code are not allowed: <" + iri + ">");
        }
        if (BACK_DOORS.contains(iri) || BACK_YARDS.stream().anyMatch(iri::startsWith)) {
            throw QueryFailure.usage("<" + iri + "> is not allowed here: use SPARQL's own functions");
        }
    }

    private static final class NoService extends OpVisitorBase {
        @Override
        public void visit(OpService service) {
            throw QueryFailure.usage("SERVICE is not allowed: queries stay on this graph");
        }

        @Override
        public void visit(OpBGP pattern) {
            pattern.getPattern().forEach(triple -> {
                Node predicate = triple.getPredicate();
                if (predicate.isURI()) {
                    refuseCode(predicate.getURI());
                }
            });
        }
    }

    private static final class NoCode extends ExprVisitorBase {
        @Override
        public void visit(ExprFunctionN function) {
            LinearRegex.check(function);
            if (function instanceof E_Call) {
                throw QueryFailure.usage("CALL is not allowed: name the function");
            }
            String iri = function.getFunctionIRI();
            if (iri != null) {
                refuseCode(iri);
            }
            FunctionLabel label = function.getFunctionSymbol();
            if (label != null) {
                refuseCode(label.getSymbol());
            }
        }
    }
}

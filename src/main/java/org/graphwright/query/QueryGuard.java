package org.graphwright.query;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.FunctionLabel;

/** Refuses what reaches beyond the graph: {@code SERVICE}, and functions that load code by name. */
public final class QueryGuard {
    private static final String CODE = "java:";

    private QueryGuard() {}

    /**
     * Looks through the whole query, sub-queries and {@code EXISTS} included.
     *
     * @throws QueryFailure naming what is not allowed
     */
    public static void check(Query query) {
        if (query.isJsonType()) {
            throw QueryFailure.usage("JSON { } queries are not supported, use SELECT with --format json");
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

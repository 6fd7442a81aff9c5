package org.graphwright.query;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.jspecify.annotations.Nullable;

/**
 * Puts {@code REGEX} and {@code REPLACE} with a linear engine in the place of Jena's, which backtracks: a query's time limit is
 * looked at between solutions, and a single match could run past it for ever.
 */
public final class LinearRegex {
    private LinearRegex() {}

    /** The same query with such functions; {@code query} stays as it is. */
    public static Query in(Query query) {
        return QueryTransformOps.transform(query, new ElementTransformCopyBase(), new Replacement());
    }

    /**
     * Compiles an expression that the query writes out, to find its errors before the query runs; does nothing for other functions.
     *
     * @throws QueryFailure if it is not well-formed, too large, or needs backtracking
     */
    static void check(ExprFunctionN function) {
        int flags = function instanceof E_Regex ? 3 : function instanceof E_StrReplace ? 4 : 0;
        if (flags == 0) {
            return;
        }
        Expr pattern = function.getArg(2);
        Expr flag = function.getArg(flags);
        if (pattern.isConstant() && (flag == null || flag.isConstant())) {
            LinearPattern.compile(
                    pattern.getConstant().asString(),
                    flag == null ? "" : flag.getConstant().asString());
        }
    }

    private static final class Replacement extends ExprTransformCopy {
        @Override
        public Expr transform(ExprFunctionN function, ExprList arguments) {
            if (function instanceof E_Regex) {
                return new Match(arguments);
            }
            return function instanceof E_StrReplace ? new Replace(arguments) : super.transform(function, arguments);
        }
    }

    /** What both have in common: patterns compiled once a query, errors as SPARQL's errors of a row. */
    private abstract static class OnText extends ExprFunctionN {
        private final Map<List<String>, Pattern> patterns = new ConcurrentHashMap<>();

        OnText(String name, ExprList arguments) {
            super(name, arguments);
        }

        static Node text(@Nullable NodeValue value) {
            if (value == null || !(value.isString() || value.isLangString())) {
                throw new ExprEvalException("not a string: " + value);
            }
            return value.asNode();
        }

        Pattern pattern(NodeValue regex, @Nullable NodeValue flags) {
            String options = flags == null ? "" : text(flags).getLiteralLexicalForm();
            try {
                return patterns.computeIfAbsent(
                        List.of(text(regex).getLiteralLexicalForm(), options),
                        key -> LinearPattern.compile(key.get(0), key.get(1)));
            } catch (QueryFailure e) {
                throw new ExprEvalException(e.getMessage());
            }
        }
    }

    private static final class Match extends OnText {
        Match(ExprList arguments) {
            super("regex", arguments);
        }

        @Override
        public NodeValue eval(List<NodeValue> values) {
            Pattern pattern = pattern(values.get(1), values.size() > 2 ? values.get(2) : null);
            return NodeValue.makeBoolean(
                    pattern.matcher(text(values.get(0)).getLiteralLexicalForm()).find());
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Match(arguments);
        }
    }

    private static final class Replace extends OnText {
        Replace(ExprList arguments) {
            super("replace", arguments);
        }

        @Override
        public NodeValue eval(List<NodeValue> values) {
            Node text = text(values.get(0));
            Pattern pattern = pattern(values.get(1), values.size() > 3 ? values.get(3) : null);
            String replacement = text(values.get(2)).getLiteralLexicalForm();
            try {
                String replaced = pattern.matcher(text.getLiteralLexicalForm()).replaceAll(replacement);
                return text.getLiteralLanguage().isEmpty()
                        ? NodeValue.makeString(replaced)
                        : NodeValue.makeLangString(replaced, text.getLiteralLanguage());
            } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
                throw new ExprEvalException("no such group in " + replacement, e);
            }
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Replace(arguments);
        }
    }
}

package org.graphwright.query;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.core.Var;
import org.graphwright.model.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Parses a query, looks whether it is allowed, and reads the values of its parameters. */
public final class QueryPreparer {
    /** What relative IRIs are resolved against, so that none ever points into the file system. */
    private static final String BASE = "https://graphwright.org/";

    /** What comes before a query's first word cannot be taken apart in two ways. */
    private static final Pattern UPDATE = Pattern.compile(
            "\\A(?:[\\s\\uFEFF]++|#[^\\r\\n]*+|(?i:prefix)\\s[^<]*+<[^>]*+>|(?i:base)\\s[^<]*+<[^>]*+>)*+"
                    + "((?i:insert|delete|with|load|clear|drop|create|add|move|copy))\\b");

    private final ParameterReader reader;
    private final Prefixes prefixes;

    /** @param prefixes those that queries need not declare */
    public QueryPreparer(ParameterReader reader, Prefixes prefixes) {
        this.reader = Objects.requireNonNull(reader, "reader is null");
        this.prefixes = Objects.requireNonNull(prefixes, "prefixes is null");
    }

    /**
     * The query, ready to run.
     *
     * @param named the query with its declared parameters
     * @param given values as typed, by parameter name; a name that is not declared must be a variable of the query
     * @throws QueryFailure if the query is not well-formed (with line and column) or not allowed, or a value is missing or does not fit
     */
    public PreparedQuery prepare(NamedQuery named, Map<String, String> given) {
        Query query = parse(named);
        QueryGuard.check(query);
        Map<Var, List<Node>> values = new LinkedHashMap<>();
        Map<String, String> rest = new TreeMap<>(given);
        checkNames(named, variables(query), given.keySet());
        for (QueryParameter parameter : named.parameters()) {
            String text = rest.remove(parameter.name());
            if (text == null) {
                text = parameter.fallback();
            }
            if (text == null) {
                throw new QueryFailure(
                        ErrorCode.WRONG_PARAMETER,
                        named.called() + " needs a value of its parameter " + parameter.name() + " ("
                                + parameter.meaning() + ")");
            }
            if (!text.equals(QueryParameter.ANY)) {
                values.put(Var.alloc(parameter.name()), reader.read(parameter, text));
            }
        }
        rest.forEach((name, text) -> {
            QueryParameter undeclared = new QueryParameter(name, QueryParameter.Kind.VALUE, null, "");
            values.put(Var.alloc(name), reader.read(undeclared, text));
        });
        for (Map.Entry<Var, List<Node>> value : values.entrySet()) {
            query = Choice.apply(query, value.getKey(), value.getValue());
        }
        return new PreparedQuery(LinearRegex.in(query));
    }

    /** Before values are missed: who wrote a name wrong has given one. */
    private static void checkNames(NamedQuery named, Set<String> variables, Set<String> given) {
        for (String name : new TreeSet<>(given)) {
            if (!variables.contains(name)
                    && named.parameters().stream()
                            .noneMatch(parameter -> parameter.name().equals(name))) {
                throw QueryFailure.usage(named.called() + " has no variable ?" + name + near(named, variables, name));
            }
        }
    }

    private static String near(NamedQuery named, Set<String> variables, String name) {
        List<String> parameters =
                named.parameters().stream().map(QueryParameter::name).toList();
        Set<String> known = new LinkedHashSet<>(parameters);
        known.addAll(variables);
        String asked = new Suggestions(known).ask(name);
        return asked.isEmpty() && !parameters.isEmpty()
                ? "; its parameters are " + String.join(", ", parameters)
                : asked;
    }

    private Query parse(NamedQuery named) {
        Query query = new Query();
        query.setPrefixMapping(prefixes.mapping());
        try {
            return QueryFactory.parse(query, named.text(), BASE, Syntax.syntaxARQ);
        } catch (QueryParseException e) {
            Matcher update = UPDATE.matcher(named.text());
            if (update.find()) {
                throw new QueryFailure(
                        ErrorCode.NO_QUERY,
                        named.called() + " begins with "
                                + update.group(1).toUpperCase(Locale.ROOT)
                                + ", which would change the graph: queries only read");
            }
            throw QueryFailure.usage(named.called() + " is not SPARQL: "
                    + new SyntaxMessage(named.text(), prefixes.all().keySet()).of(String.valueOf(e.getMessage())));
        } catch (QueryException e) {
            throw QueryFailure.usage(named.called() + " is not SPARQL: " + oneLine(e.getMessage()));
        }
    }

    private static Set<String> variables(Query query) {
        Set<String> names = new LinkedHashSet<>();
        if (query.getQueryPattern() != null) {
            OpVars.mentionedVars(Algebra.compile(query)).forEach(v -> names.add(v.getName()));
        }
        query.getResultVars().forEach(names::add);
        return names;
    }

    private static String oneLine(@Nullable String message) {
        return message == null ? "no reason given" : message.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}

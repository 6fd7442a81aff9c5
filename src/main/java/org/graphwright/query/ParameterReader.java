package org.graphwright.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Reads what a user typed for a parameter into an RDF term. The text never becomes part of a query's text. */
public final class ParameterReader {
    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]*\\.[0-9]+");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final ThingNames names;
    private final ArticleNames articles;
    private final TermNames terms;
    private final Prefixes prefixes;

    /** @param prefixes those that values may use */
    public ParameterReader(ThingNames names, ArticleNames articles, TermNames terms, Prefixes prefixes) {
        this.names = Objects.requireNonNull(names, "names is null");
        this.articles = Objects.requireNonNull(articles, "articles is null");
        this.terms = Objects.requireNonNull(terms, "terms is null");
        this.prefixes = Objects.requireNonNull(prefixes, "prefixes is null");
    }

    /**
     * The terms that the text stands for: a class and those below it, else one.
     *
     * @throws QueryFailure if the text does not fit the kind
     * @throws AmbiguousNameException if several things, or articles, have the name
     * @throws UnknownNameException if nothing has it
     */
    public List<Node> read(QueryParameter parameter, String text) {
        return switch (parameter.kind()) {
            case THING -> List.of(names.one(text));
            case CLASS -> classes(parameter, text);
            case PROPERTY ->
                List.of(terms.property(text)
                        .orElseThrow(() -> wrong(
                                parameter,
                                "a property such as headOfState, 'head of state' or an <IRI>",
                                text,
                                terms.nearProperties(text))));
            case ARTICLE -> List.of(articles.one(text));
            case NUMBER -> one(number(text), parameter, "a number such as 0.5", text);
            case DATE -> one(day(text), parameter, "a day such as 2017-03-01", text);
            case TEXT -> List.of(NodeFactory.createLiteralString(text));
            case VALUE -> List.of(value(parameter, text));
        };
    }

    private static QueryFailure wrong(QueryParameter parameter, String wanted, String text, String near) {
        return QueryFailure.usage(
                "the parameter " + parameter.name() + " wants " + wanted + ", not '" + text + "'" + near);
    }

    private static List<Node> one(Optional<Node> found, QueryParameter parameter, String wanted, String text) {
        return List.of(found.orElseThrow(() -> wrong(parameter, wanted, text, "")));
    }

    private List<Node> classes(QueryParameter parameter, String text) {
        List<Node> found = terms.classes(text);
        if (found.isEmpty()) {
            throw wrong(parameter, "a class such as Person or an <IRI>", text, terms.nearClasses(text));
        }
        return found;
    }

    private Node value(QueryParameter parameter, String text) {
        if (DAY.matcher(text).matches() && day(text).isEmpty()) {
            throw wrong(parameter, "a day that the calendar has", text, "; as a text it stands in quotation marks");
        }
        if (text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")) {
            return NodeFactory.createLiteralString(text.substring(1, text.length() - 1));
        }
        return prefixes.expand(text)
                .map(NodeFactory::createURI)
                .or(() -> number(text))
                .or(() -> day(text))
                .orElseGet(() -> NodeFactory.createLiteralString(text));
    }

    private static Optional<Node> number(String text) {
        if (INTEGER.matcher(text).matches()) {
            return Optional.of(NodeFactory.createLiteralDT(text, XSDDatatype.XSDinteger));
        }
        if (DECIMAL.matcher(text).matches()) {
            return Optional.of(NodeFactory.createLiteralDT(text, XSDDatatype.XSDdecimal));
        }
        return Optional.empty();
    }

    private static Optional<Node> day(String text) {
        if (!DAY.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
        return Optional.of(NodeFactory.createLiteralDT(text, XSDDatatype.XSDdate));
    }
}

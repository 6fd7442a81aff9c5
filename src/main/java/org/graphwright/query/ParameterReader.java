package org.graphwright.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.graphwright.model.ErrorCode;
import org.graphwright.ontology.Vocabulary;

/** Reads what a user typed for a parameter into an RDF term. The text never becomes part of a query's text. */
public final class ParameterReader {
    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]*\\.[0-9]+");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern LOCAL_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private final ThingNames names;

    public ParameterReader(ThingNames names) {
        this.names = Objects.requireNonNull(names, "names is null");
    }

    /**
     * The term that the text stands for.
     *
     * @throws QueryFailure if the text does not fit the kind
     * @throws AmbiguousNameException if several things have the name
     * @throws UnknownNameException if nothing has it
     */
    public Node read(QueryParameter parameter, String text) {
        return switch (parameter.kind()) {
            case THING -> names.one(text);
            case CLASS, PROPERTY -> term(parameter, text);
            case NUMBER -> number(text).orElseThrow(() -> wrong(parameter, "a number such as 0.5", text));
            case DATE -> day(text).orElseThrow(() -> wrong(parameter, "a day such as 2017-03-01", text));
            case TEXT -> NodeFactory.createLiteralString(text);
            case VALUE -> value(text);
        };
    }

    private static QueryFailure wrong(QueryParameter parameter, String wanted, String text) {
        return new QueryFailure(
                ErrorCode.WRONG_PARAMETER,
                "the parameter " + parameter.name() + " wants " + wanted + ", not '" + text + "'");
    }

    private static Node term(QueryParameter parameter, String text) {
        return Prefixes.expand(text)
                .map(NodeFactory::createURI)
                .or(() -> LOCAL_NAME.matcher(text).matches() ? Optional.of(Vocabulary.term(text)) : Optional.empty())
                .orElseThrow(() -> wrong(
                        parameter,
                        "a " + parameter.kind() + " such as "
                                + (parameter.kind() == QueryParameter.Kind.CLASS ? "Person" : "headOfState")
                                + " or an <IRI>",
                        text));
    }

    private static Node value(String text) {
        if (text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")) {
            return NodeFactory.createLiteralString(text.substring(1, text.length() - 1));
        }
        return Prefixes.expand(text)
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

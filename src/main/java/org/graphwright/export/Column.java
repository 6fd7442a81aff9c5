package org.graphwright.export;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.graphwright.explore.FactSummary;
import org.graphwright.explore.Passage;
import org.graphwright.query.Prefixes;

/**
 * What every node, or every edge, of a graph of things has beside its ends: a column of a table, or an attribute in other forms.
 *
 * @param name what it is called
 * @param type what its values are
 * @param value reads it; empty where there is none
 */
record Column<T>(String name, Type type, Function<T, String> value) {
    /** What values are. */
    enum Type {
        STRING("string", "string"),
        INTEGER("int", "integer"),
        LONG("long", "long"),
        DOUBLE("double", "double");

        private final String inGraphMl;
        private final String inGexf;

        Type(String inGraphMl, String inGexf) {
            this.inGraphMl = inGraphMl;
            this.inGexf = inGexf;
        }

        String inGraphMl() {
            return inGraphMl;
        }

        String inGexf() {
            return inGexf;
        }
    }

    static final List<Column<ThingNode>> OF_NODES = List.of(
            new Column<>("label", Type.STRING, node -> node.thing().label()),
            new Column<>("type", Type.STRING, node -> node.thing().type()),
            new Column<>(
                    "aliases",
                    Type.STRING,
                    node -> String.join("; ", node.thing().aliases())),
            new Column<>("attributes", Type.STRING, Column::attributes),
            new Column<>(
                    "mentions", Type.LONG, node -> Long.toString(node.thing().mentions())));

    static final List<Column<FactSummary>> OF_EDGES = List.of(
            new Column<>("property", Type.STRING, fact -> Prefixes.STANDARD.shorten(fact.property())),
            new Column<>("label", Type.STRING, Column::label),
            new Column<>("belief", Type.DOUBLE, fact -> Double.toString(fact.belief())),
            new Column<>("confidence", Type.DOUBLE, fact -> Double.toString(fact.confidence())),
            new Column<>("evidence", Type.INTEGER, fact -> Integer.toString(fact.evidence())),
            new Column<>("articles", Type.INTEGER, fact -> Integer.toString(fact.articles())),
            new Column<>("first", Type.STRING, FactSummary::first),
            new Column<>("last", Type.STRING, FactSummary::last),
            new Column<>("sentence", Type.STRING, fact -> surest(fact).sentence()));

    Column {
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(type, "type is null");
        Objects.requireNonNull(value, "value is null");
    }

    String of(T row) {
        return value.apply(row);
    }

    private static String attributes(ThingNode node) {
        return node.attributes().stream()
                .map(attribute -> attribute.property() + "=" + attribute.value())
                .collect(Collectors.joining("; "));
    }

    /** The property's local name; for an open relation the sentence's own verb. */
    static String label(FactSummary fact) {
        String verb = surest(fact).relation();
        return verb.isEmpty() ? Prefixes.localName(fact.property()) : verb;
    }

    private static Passage surest(FactSummary fact) {
        return fact.passages().get(0);
    }
}

package org.graphwright.query;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.graphwright.ontology.Vocabulary;

/**
 * What the graph says of a node, read at once. Where it says several things with one predicate, the first of them counts.
 *
 * @param values by predicate
 */
public record Description(Map<Node, Node> values) {
    public Description {
        values = Map.copyOf(values);
    }

    /** The object of a predicate, or nothing. */
    public Optional<Node> object(Node predicate) {
        return Optional.ofNullable(values.get(Objects.requireNonNull(predicate, "predicate is null")));
    }

    /** The text of the literal or IRI that is a predicate's object; empty where there is none. */
    public String text(Node predicate) {
        return object(predicate).map(GraphView::text).orElse("");
    }

    /** The local name of the IRI that is a predicate's object; empty where there is none. */
    public String localName(Node predicate) {
        return Prefixes.localName(text(predicate));
    }

    /** The whole number that is a predicate's object, else the given one. */
    public int number(Node predicate, int otherwise) {
        String text = text(predicate);
        return text.isEmpty() ? otherwise : Integer.parseInt(text);
    }

    /** True where the predicate's object is {@code true}. */
    public boolean isTrue(Node predicate) {
        return text(predicate).equals("true");
    }

    /** The confidence of evidence, a mention, quotation or event, from 0 to 1; 0 where the graph has none. */
    public double confidence() {
        String text = text(Vocabulary.CONFIDENCE);
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }
}

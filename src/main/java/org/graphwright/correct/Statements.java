package org.graphwright.correct;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** What a file says of one subject; what does not fit is an {@link IllegalArgumentException}. */
final class Statements {
    private final Node subject;
    private final String where;
    private final Map<Node, List<Node>> values = new LinkedHashMap<>();
    private final Map<Node, String> places = new LinkedHashMap<>();

    /** @param where file and line of the first statement */
    Statements(Node subject, String where) {
        this.subject = requireNonNull(subject, "subject is null");
        this.where = requireNonNull(where, "where is null");
    }

    void add(Node predicate, Node object, String place) {
        values.computeIfAbsent(predicate, key -> new ArrayList<>()).add(object);
        places.putIfAbsent(predicate, place);
    }

    /** File and line of the first statement. */
    String where() {
        return where;
    }

    /** The correction's id by its IRI. */
    String id() {
        if (!subject.isURI() || !subject.getURI().startsWith(CorrectionTerms.BASE)) {
            throw new IllegalArgumentException("no correction: its IRI does not begin with " + CorrectionTerms.BASE);
        }
        return subject.getURI().substring(CorrectionTerms.BASE.length());
    }

    boolean has(Node predicate) {
        return values.containsKey(predicate);
    }

    /** All that is said with a predicate; at least one. */
    List<Node> all(Node predicate) {
        List<Node> all = values.get(predicate);
        if (all == null) {
            throw new IllegalArgumentException("it lacks " + name(predicate));
        }
        return all;
    }

    Node one(Node predicate) {
        List<Node> all = all(predicate);
        if (all.size() > 1) {
            throw new IllegalArgumentException("it has more than one " + name(predicate));
        }
        return all.get(0);
    }

    String iri(Node predicate) {
        return iri(one(predicate), predicate);
    }

    List<String> iris(Node predicate) {
        return all(predicate).stream().map(node -> iri(node, predicate)).toList();
    }

    String text(Node predicate) {
        Node node = one(predicate);
        if (!node.isLiteral()) {
            throw new IllegalArgumentException(name(predicate) + " wants a text");
        }
        return node.getLiteralLexicalForm();
    }

    @Nullable
    String optional(Node predicate) {
        return has(predicate) ? text(predicate) : null;
    }

    /** Sees to it that nothing else is said. */
    void hasOnly(Set<Node> predicates) {
        values.keySet().stream()
                .filter(predicate -> !predicates.contains(predicate))
                .findFirst()
                .ifPresent(predicate -> {
                    throw new CorrectionException(
                            places.get(predicate) + ": a correction of this kind has no " + name(predicate));
                });
    }

    private static String iri(Node node, Node predicate) {
        if (!node.isURI()) {
            throw new IllegalArgumentException(name(predicate) + " wants an IRI");
        }
        return node.getURI();
    }

    private static String name(Node predicate) {
        return predicate.toString().replaceFirst("^.*[/#]", "");
    }
}

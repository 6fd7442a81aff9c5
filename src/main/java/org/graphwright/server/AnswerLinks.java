package org.graphwright.server;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.GraphView;
import org.graphwright.query.Prefixes;
import org.jspecify.annotations.Nullable;

/** Finds what a cell of an answer names, so that every name leads on: each text is looked up once. Belongs to one read transaction. */
final class AnswerLinks {
    /** Longer texts are sentences, and the names of nothing. */
    private static final int LONGEST_NAME = 300;

    private final GraphView view;
    private final Prefixes prefixes;
    private final Map<String, Optional<String>> named = new HashMap<>();

    /** @param prefixes those that texts of IRIs are written with */
    AnswerLinks(GraphView view, Prefixes prefixes) {
        this.view = requireNonNull(view, "view is null");
        this.prefixes = requireNonNull(prefixes, "prefixes is null");
    }

    /**
     * The cell: a thing or article by its name, not its IRI; a text that is the name of one thing, or the title of one article, with its IRI.
     *
     * @param value what was found; null for nothing
     * @param text what a person would read without a graph
     */
    QueryCalls.Cell cell(@Nullable Node value, String text) {
        if (value == null) {
            return new QueryCalls.Cell(text, null);
        }
        if (value.isURI()) {
            String label = view.text(value, RDFS.label.asNode())
                    .or(() -> view.text(value, Vocabulary.TITLE))
                    .filter(name -> !name.isBlank() && text.equals(prefixes.shorten(value.getURI())))
                    .orElse(text);
            return new QueryCalls.Cell(label, value.getURI());
        }
        boolean isName = value.isLiteral()
                && XSDDatatype.XSDstring.equals(value.getLiteralDatatype())
                && text.length() <= LONGEST_NAME
                && !text.isBlank();
        return new QueryCalls.Cell(
                text, isName ? named.computeIfAbsent(text, this::only).orElse(null) : null);
    }

    private Optional<String> only(String name) {
        Node text = NodeFactory.createLiteralString(name);
        List<Node> things = view.subjects(RDFS.label.asNode(), text).stream()
                .filter(view::isThing)
                .toList();
        List<Node> found = things.isEmpty() ? view.subjects(Vocabulary.TITLE, text) : things;
        return found.size() == 1 ? Optional.of(found.get(0).getURI()) : Optional.empty();
    }
}

package org.graphwright.server;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.GraphView;
import org.graphwright.query.Prefixes;
import org.jspecify.annotations.Nullable;

/** Finds what a cell of an answer names, so that every name leads on: each text is looked up once. Belongs to one read transaction. */
final class AnswerLinks {
    /** Longer texts are the names of nothing. */
    private static final int LONGEST_NAME = 300;

    /** Between names of a list, as queries join them. */
    private static final String COMMA = ", ";

    // Names of a list, and parts of a name between commas, at most; by hand.
    private static final int MOST_NAMES = 100;
    private static final int MOST_COMMAS = 3;

    private static final String THING = "thing";
    private static final String ARTICLE = "article";

    private final GraphView view;
    private final Prefixes prefixes;
    private final Map<String, QueryCalls.Cell> named = new HashMap<>();
    private final Map<String, List<Node>> called = new HashMap<>();

    /** @param prefixes those that texts of IRIs are written with */
    AnswerLinks(GraphView view, Prefixes prefixes) {
        this.view = requireNonNull(view, "view is null");
        this.prefixes = requireNonNull(prefixes, "prefixes is null");
    }

    /**
     * The cell: a thing or article by its name, not its IRI; a text that is the name of one thing, or the title of one article, with its
     * IRI; a sentence with that of the article it stands in.
     *
     * @param value what was found; null for nothing
     * @param text what a person would read without a graph
     */
    QueryCalls.Cell cell(@Nullable Node value, String text) {
        if (value == null || text.isBlank()) {
            return QueryCalls.Cell.plain(text);
        }
        if (value.isURI()) {
            Optional<String> title = view.text(value, Vocabulary.TITLE);
            String label = view.text(value, RDFS.label.asNode())
                    .or(() -> title)
                    .filter(name -> !name.isBlank())
                    .or(() -> term(value.getURI()))
                    .filter(name -> text.equals(prefixes.shorten(value.getURI())))
                    .orElse(text);
            String shown = title.isPresent() ? ARTICLE : view.isThing(value) ? THING : null;
            return new QueryCalls.Cell(label, value.getURI(), shown, null, null);
        }
        return value.isLiteral() && XSDDatatype.XSDstring.equals(value.getLiteralDatatype())
                ? named.computeIfAbsent(text, this::named)
                : QueryCalls.Cell.plain(text);
    }

    private QueryCalls.Cell named(String text) {
        List<QueryCalls.Cell> parts = parts(text);
        if (parts.size() > 1) {
            return new QueryCalls.Cell(text, null, null, null, parts);
        }
        Node literal = NodeFactory.createLiteralString(text);
        if (text.length() <= LONGEST_NAME) {
            List<Node> things = called.computeIfAbsent(text, this::called);
            List<Node> found = things.isEmpty() ? view.subjects(Vocabulary.TITLE, literal) : things;
            if (found.size() == 1) {
                return new QueryCalls.Cell(text, found.get(0).getURI(), things.isEmpty() ? ARTICLE : THING, null, null);
            }
            if (!found.isEmpty()) {
                return QueryCalls.Cell.plain(text);
            }
        }
        return view.subjects(Vocabulary.SENTENCE, literal).stream()
                .flatMap(evidence -> read(evidence, text).stream())
                .min(Comparator.comparing(QueryCalls.Cell::iri, Comparator.nullsLast(Comparator.naturalOrder())))
                .orElseGet(() -> QueryCalls.Cell.plain(text));
    }

    /** Names of a list, the longest that fits at each place: "Washington, D.C." is one. Empty where not all of it are names. */
    private List<QueryCalls.Cell> parts(String text) {
        if (!text.contains(COMMA)) {
            return List.of();
        }
        List<String> words = List.of(text.split(COMMA, MOST_NAMES + 1));
        List<QueryCalls.Cell> parts = new ArrayList<>();
        int from = 0;
        while (from < words.size() && words.size() <= MOST_NAMES) {
            int to = Math.min(from + MOST_COMMAS, words.size());
            List<Node> things = List.of();
            for (; to > from && things.isEmpty(); to--) {
                things = called.computeIfAbsent(String.join(COMMA, words.subList(from, to)), this::called);
            }
            if (things.isEmpty()) {
                return List.of();
            }
            String name = String.join(COMMA, words.subList(from, to + 1));
            parts.add(
                    things.size() == 1
                            ? new QueryCalls.Cell(name, things.get(0).getURI(), THING, null, null)
                            : QueryCalls.Cell.plain(name));
            from = to + 1;
        }
        return from == words.size() ? parts : List.of();
    }

    private List<Node> called(String name) {
        return view.subjects(RDFS.label.asNode(), NodeFactory.createLiteralString(name)).stream()
                .filter(view::isThing)
                .toList();
    }

    private Optional<QueryCalls.Cell> read(Node evidence, String sentence) {
        return view.object(evidence, Vocabulary.IN_ARTICLE)
                .map(article -> new QueryCalls.Cell(
                        sentence,
                        article.getURI(),
                        ARTICLE,
                        view.object(evidence, Vocabulary.SENTENCE_BEGIN)
                                .map(begin -> ((Number) begin.getLiteralValue()).intValue())
                                .orElse(null),
                        null));
    }

    /** A class or property of ours that has no label in the graph, in words: {@code GovernmentBody} is a government body. */
    private static Optional<String> term(String iri) {
        String name = Ontology.name(iri);
        if (name.equals(iri) || name.isEmpty()) {
            return Optional.empty();
        }
        String words = Ontology.spoken(name);
        boolean isClass = Character.isUpperCase(name.charAt(0));
        return Optional.of(isClass ? Character.toUpperCase(words.charAt(0)) + words.substring(1) : words);
    }
}

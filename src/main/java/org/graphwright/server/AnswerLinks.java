package org.graphwright.server;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
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

    /** Between sentences, as queries join them. */
    private static final String ELLIPSIS = " … ";

    /** So many parts of one sentence that has such marks itself; set by hand. */
    private static final int MOST_ELLIPSES = 3;

    /** Between the name of an event and the sentence that tells of it. */
    private static final String COLON = ": ";

    private static final String EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";

    /** A date that is none of EDTF. */
    private static final Pattern WEEK = Pattern.compile("\\d{4}-W\\d{2}");

    private static final String THING = "thing";
    private static final String ARTICLE = "article";
    private static final String ELSEWHERE = "elsewhere";

    private final GraphView view;
    private final Prefixes prefixes;
    private final Map<String, QueryCalls.Cell> named = new HashMap<>();
    private final Map<String, List<Node>> called = new HashMap<>();
    private final Map<Node, Map<String, Optional<QueryCalls.Cell>>> leads = new HashMap<>();

    /** @param prefixes those that texts of IRIs are written with */
    AnswerLinks(GraphView view, Prefixes prefixes) {
        this.view = requireNonNull(view, "view is null");
        this.prefixes = requireNonNull(prefixes, "prefixes is null");
    }

    /**
     * The cell: a thing or article by its name, not its IRI; a text with the IRI of what the same row has for it. Where the row has
     * nothing, the name of one thing, or the title of one article, with its IRI; a sentence with that of the article it stands in.
     *
     * @param value what was found; null for nothing
     * @param text what a person would read without a graph
     * @param linked what the query says that is called so; null where it says nothing
     * @param row all that was found with it: of things of one name that is meant which stands there, or is joined to what stands there
     */
    QueryCalls.Cell cell(@Nullable Node value, String text, @Nullable Node linked, List<@Nullable Node> row) {
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
            String shown = title.isPresent()
                    ? ARTICLE
                    : view.isThing(value) ? THING : view.isIdentifier(value) ? ELSEWHERE : null;
            return shown == null ? told(value, label) : new QueryCalls.Cell(label, value.getURI(), shown, null, null);
        }
        if (value.isBlank()) {
            return told(value, text);
        }
        if (value.isLiteral()
                && (EDTF.equals(value.getLiteralDatatypeURI())
                        || WEEK.matcher(text).matches())) {
            return QueryCalls.Cell.date(text);
        }
        return value.isLiteral() && XSDDatatype.XSDstring.equals(value.getLiteralDatatype())
                ? Optional.ofNullable(linked)
                        .flatMap(node -> leading(node, text))
                        .orElseGet(() -> named(text, row))
                : QueryCalls.Cell.plain(text);
    }

    /**
     * An event, what was read in a sentence, and a fact: it keeps its IRI and leads to where it is told. What was read is called as
     * its sentence, a fact by its parts.
     */
    private QueryCalls.Cell told(Node node, String label) {
        String iri = node.isURI() ? node.getURI() : null;
        String shown = view.text(node, RDFS.label.asNode()).isPresent()
                ? label
                : view.text(node, Vocabulary.SENTENCE)
                        .or(() -> view.text(node, Vocabulary.QUOTE))
                        .filter(words -> !words.isBlank())
                        .or(() -> fact(node).map(this::spoken))
                        .orElse(label);
        return leading(node, shown)
                .or(() -> fact(node).flatMap(fact -> evidence(fact, shown)))
                .map(cell -> new QueryCalls.Cell(shown, iri, null, null, List.of(cell)))
                .orElseGet(() -> new QueryCalls.Cell(shown, iri, null, null, null));
    }

    private Optional<Triple> fact(Node node) {
        return view.object(node, RDF.Nodes.reifies).filter(Node::isTripleTerm).map(Node::getTriple);
    }

    private Optional<QueryCalls.Cell> evidence(Triple fact, String text) {
        return view.subjects(RDF.Nodes.reifies, NodeFactory.createTripleTerm(fact)).stream()
                .flatMap(evidence -> read(evidence, text).stream())
                .min(Comparator.comparing(QueryCalls.Cell::iri, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    private String spoken(Triple fact) {
        return String.join(
                " – ",
                view.label(fact.getSubject()),
                term(fact.getPredicate().getURI()).orElseGet(() -> view.label(fact.getPredicate())),
                view.label(fact.getObject()));
    }

    /** The text with a link to a thing or article, or to where what lies within an article, or an event, is told. */
    private Optional<QueryCalls.Cell> leading(Node node, String text) {
        return leads.computeIfAbsent(node, key -> new HashMap<>()).computeIfAbsent(text, key -> found(node, key));
    }

    private Optional<QueryCalls.Cell> found(Node node, String text) {
        if (view.object(node, Vocabulary.IN_ARTICLE).isPresent()) {
            return read(node, text);
        }
        if (!node.isURI()) {
            return Optional.empty();
        }
        if (view.isThing(node)) {
            return Optional.of(new QueryCalls.Cell(text, node.getURI(), THING, null, null));
        }
        List<Node> tellings = view.subjects(Vocabulary.TELLS_OF, node);
        Optional<QueryCalls.Cell> told = tellings.stream()
                .filter(telling -> view.object(telling, Vocabulary.MAIN).isPresent())
                .findFirst()
                .or(() -> tellings.stream().findFirst())
                .flatMap(telling -> read(telling, text));
        return told.isPresent() || view.object(node, Vocabulary.TITLE).isEmpty()
                ? told
                : Optional.of(new QueryCalls.Cell(text, node.getURI(), ARTICLE, null, null));
    }

    private QueryCalls.Cell named(String text, List<@Nullable Node> row) {
        QueryCalls.Cell cell = named.computeIfAbsent(text, this::named);
        if (cell.parts() != null) {
            List<QueryCalls.Cell> parts =
                    cell.parts().stream().map(part -> meant(part, row)).toList();
            return new QueryCalls.Cell(text, null, null, null, parts);
        }
        return meant(cell, row);
    }

    /** Of several things of one name that which the row has, or to which something in the row is joined. */
    private QueryCalls.Cell meant(QueryCalls.Cell cell, List<@Nullable Node> row) {
        List<Node> things = cell.view() == null ? called.getOrDefault(cell.text(), List.of()) : List.of();
        if (things.size() < 2) {
            return cell;
        }
        List<Node> own = things.stream().filter(row::contains).toList();
        List<Node> found = own.isEmpty()
                ? things.stream().filter(thing -> joined(thing, row)).toList()
                : own;
        return found.size() == 1 ? new QueryCalls.Cell(cell.text(), found.get(0).getURI(), THING, null, null) : cell;
    }

    private boolean joined(Node thing, List<@Nullable Node> row) {
        return row.stream()
                .filter(Objects::nonNull)
                .filter(Node::isURI)
                .anyMatch(node -> view.union().contains(node, Node.ANY, thing));
    }

    private QueryCalls.Cell named(String text) {
        List<QueryCalls.Cell> parts = parts(text);
        if (parts.size() > 1) {
            return new QueryCalls.Cell(text, null, null, null, parts);
        }
        List<QueryCalls.Cell> sentences = sentences(text);
        if (!sentences.isEmpty()) {
            return new QueryCalls.Cell(text, null, null, null, sentences);
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
        return sentence(text).orElseGet(() -> described(text));
    }

    private Optional<QueryCalls.Cell> sentence(String text) {
        return view.subjects(Vocabulary.SENTENCE, NodeFactory.createLiteralString(text)).stream()
                .flatMap(evidence -> read(evidence, text).stream())
                .min(Comparator.comparing(QueryCalls.Cell::iri, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    /** What stands before a sentence, as the name of the event that it tells of, leads to the sentence, too. */
    private QueryCalls.Cell described(String text) {
        for (int at = text.indexOf(COLON); at >= 0; at = text.indexOf(COLON, at + 1)) {
            Optional<QueryCalls.Cell> found = sentence(text.substring(at + COLON.length()));
            if (found.isPresent()) {
                QueryCalls.Cell cell = found.get();
                return new QueryCalls.Cell(text, cell.iri(), cell.view(), cell.at(), null);
            }
        }
        return QueryCalls.Cell.plain(text);
    }

    /** Sentences joined to one text, the longest that fits at each place; what is no sentence stays text. Empty where there are none. */
    private List<QueryCalls.Cell> sentences(String text) {
        List<String> words = List.of(text.split(Pattern.quote(ELLIPSIS), MOST_NAMES));
        List<QueryCalls.Cell> parts = new ArrayList<>();
        int from = 0;
        while (words.size() > 1 && from < words.size()) {
            int to = Math.min(from + MOST_ELLIPSES, words.size());
            Optional<QueryCalls.Cell> found = Optional.empty();
            for (; to > from && found.isEmpty(); to--) {
                found = sentence(String.join(ELLIPSIS, words.subList(from, to)));
            }
            parts.add(found.orElse(QueryCalls.Cell.plain(words.get(from))));
            from = to + 1;
        }
        return parts.size() > 1 && parts.stream().anyMatch(part -> part.view() != null) ? parts : List.of();
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
                                .or(() -> view.object(evidence, Vocabulary.BEGIN))
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

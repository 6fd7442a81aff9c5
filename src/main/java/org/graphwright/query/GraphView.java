package org.graphwright.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.Vocabulary;

/**
 * The union of all articles' graphs, read value by value. Every list is sorted, so that answers do not depend on the store's order.
 * Belongs to one read transaction, which its user holds.
 */
public final class GraphView {
    private static final List<Node> IDENTIFIERS =
            List.of(OWL.sameAs.asNode(), SKOS.exactMatch.asNode(), SKOS.closeMatch.asNode());

    private final DatasetGraph dataset;
    private final Graph union;

    public GraphView(DatasetGraph dataset) {
        this.dataset = Objects.requireNonNull(dataset, "dataset is null");
        this.union = dataset.getUnionGraph();
    }

    /** The union itself. */
    public Graph union() {
        return union;
    }

    /** True where the graph has no article. */
    public boolean isEmpty() {
        return !union.contains(Node.ANY, RDF.Nodes.type, Vocabulary.ARTICLE);
    }

    /** The objects of subject and predicate, sorted. */
    public List<Node> objects(Node subject, Node predicate) {
        return union.stream(subject, predicate, Node.ANY)
                .map(Triple::getObject)
                .distinct()
                .sorted(TermOrder.TERMS)
                .toList();
    }

    /** The subjects of predicate and object, sorted. */
    public List<Node> subjects(Node predicate, Node object) {
        return union.stream(Node.ANY, predicate, object)
                .map(Triple::getSubject)
                .distinct()
                .sorted(TermOrder.TERMS)
                .toList();
    }

    /** The first object of subject and predicate, or nothing. */
    public Optional<Node> object(Node subject, Node predicate) {
        return union.stream(subject, predicate, Node.ANY).map(Triple::getObject).min(TermOrder.TERMS);
    }

    /** The text of a literal or IRI that is the first object of subject and predicate, or nothing. */
    public Optional<String> text(Node subject, Node predicate) {
        return object(subject, predicate).map(GraphView::text);
    }

    /** All that is said of a node, read at once. */
    public Description describe(Node node) {
        return describe(union.stream(node, Node.ANY, Node.ANY));
    }

    /** All that one graph says of a node: for what lies within one article quicker than to ask the union. */
    public Description describe(Node graph, Node node) {
        return describe(dataset.stream(graph, node, Node.ANY, Node.ANY).map(Quad::asTriple));
    }

    private static Description describe(Stream<Triple> said) {
        Map<Node, Node> values = new HashMap<>();
        said.forEach(triple -> values.merge(
                triple.getPredicate(),
                triple.getObject(),
                (one, other) -> TermOrder.TERMS.compare(one, other) <= 0 ? one : other));
        return new Description(values);
    }

    /** The confidence of an evidence node, quotation or event, from 0 to 1; 0 where the graph has none. */
    public double confidence(Node node) {
        return text(node, Vocabulary.CONFIDENCE).map(Double::parseDouble).orElse(0.0);
    }

    /** The articles that mention a thing or tell of an event, sorted. */
    public List<Node> articlesWith(Node thing) {
        return Stream.of(Vocabulary.REFERS_TO, Vocabulary.TELLS_OF)
                .flatMap(property -> dataset.stream(Node.ANY, Node.ANY, property, thing))
                .map(Quad::getGraph)
                .distinct()
                .sorted(TermOrder.TERMS)
                .toList();
    }

    /** The name used most; for what has none a short form of its IRI, for a literal its text. */
    public String label(Node node) {
        if (!node.isURI()) {
            return text(node);
        }
        return text(node, RDFS.label.asNode())
                .orElseGet(() -> Prefixes.of(dataset).shorten(node.getURI()));
    }

    /** Local names of the classes, sorted. */
    public List<String> types(Node node) {
        return objects(node, RDF.Nodes.type).stream()
                .map(type -> Prefixes.localName(text(type)))
                .toList();
    }

    /** The other names, sorted. */
    public List<String> aliases(Node node) {
        return objects(node, SKOS.altLabel.asNode()).stream()
                .map(GraphView::text)
                .distinct()
                .toList();
    }

    /** How many mentions refer to the thing, or tell of it if it is an event. */
    public long mentions(Node thing) {
        return counted(Vocabulary.REFERS_TO, thing) + counted(Vocabulary.TELLS_OF, thing);
    }

    /** Of what is in a quarter of all articles no term is read. */
    private long counted(Node property, Node object) {
        long[] count = {0};
        KeyedQuads.of(dataset).triples(property, object, (subject, same) -> count[0]++);
        return count[0];
    }

    /** IRIs of the same thing elsewhere, such as in Wikidata, sorted. */
    public List<String> identifiers(Node thing) {
        return IDENTIFIERS.stream()
                .flatMap(property -> objects(thing, property).stream())
                .filter(Node::isURI)
                .map(Node::getURI)
                .distinct()
                .toList();
    }

    /** True for an IRI that a thing has elsewhere. */
    public boolean isIdentifier(Node node) {
        return IDENTIFIERS.stream().anyMatch(property -> union.contains(Node.ANY, property, node));
    }

    /** True for a person, place, body, named event and the like; false for articles, for what lies within one, and for other events. */
    public boolean isThing(Node node) {
        return isNoPlainEvent(node)
                && union.contains(node, RDFS.label.asNode(), Node.ANY)
                && !union.contains(node, Vocabulary.IN_ARTICLE, Node.ANY);
    }

    /** What {@link #isThing} asks of a node's IRI alone. */
    public static boolean isNoPlainEvent(Node node) {
        return node.isURI() && !Iris.isEvent(node.getURI());
    }

    /**
     * The things that are called exactly so, most mentioned first.
     *
     * @param property the kind of name: {@code rdfs:label} or {@code skos:altLabel}
     */
    public List<NamedThing> called(Node property, String name) {
        return subjects(property, NodeFactory.createLiteralString(name)).stream()
                .filter(this::isThing)
                .map(this::brief)
                .sorted(NamedThing.MOST_MENTIONED_FIRST)
                .toList();
    }

    /** The IRIs of the same but one. */
    public List<Node> called(Node property, String name, String without) {
        return subjects(property, NodeFactory.createLiteralString(name)).stream()
                .filter(this::isThing)
                .filter(node -> !text(node).equals(without))
                .toList();
    }

    /** The thing in brief. */
    public NamedThing brief(Node thing) {
        return brief(thing, counted(Vocabulary.REFERS_TO, thing));
    }

    /** The same of a thing of which it is known how many mentions refer to it: to count them takes long where they are many. */
    public NamedThing brief(Node thing, long referring) {
        List<String> types = types(thing);
        return new NamedThing(
                thing.getURI(),
                label(thing),
                types.isEmpty() ? "" : types.get(0),
                aliases(thing),
                referring + counted(Vocabulary.TELLS_OF, thing));
    }

    /** A literal's characters, an IRI as it is. */
    public static String text(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        return node.isURI() ? node.getURI() : node.toString();
    }
}

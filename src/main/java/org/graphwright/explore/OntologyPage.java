package org.graphwright.explore;

import static java.util.Objects.requireNonNull;
import static org.apache.jena.graph.Node.ANY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.graph.GNode;
import org.apache.jena.sparql.util.graph.GraphList;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.GraphView;
import org.graphwright.query.HtmlText;
import org.graphwright.query.TermOrder;

/** The standard ontology as a page in HTML: a section for each term, made from its file, with examples. Needs nothing of other hosts. */
public final class OntologyPage {
    private static final Map<Node, String> KINDS = Map.of(
            OWL.Class.asNode(), "Classes",
            OWL.ObjectProperty.asNode(), "Properties between things",
            OWL.DatatypeProperty.asNode(), "Properties with values",
            OWL.AnnotationProperty.asNode(), "What tells the program what to look for",
            OWL2.NamedIndividual.asNode(), "Kinds of mentions",
            RDFS.Datatype.asNode(), "Types of values");
    private static final List<Node> ORDER = List.of(
            OWL.Class.asNode(),
            OWL.ObjectProperty.asNode(),
            OWL.DatatypeProperty.asNode(),
            OWL.AnnotationProperty.asNode(),
            OWL2.NamedIndividual.asNode(),
            RDFS.Datatype.asNode());

    /** Of a term; by hand. */
    private static final int EXAMPLES = 2;

    private final Graph ontology;
    private final Function<Node, List<String>> examples;

    private OntologyPage(Function<Node, List<String>> examples) {
        this.examples = requireNonNull(examples, "examples is null");
        ontology = GraphFactory.createDefaultGraph();
        RDFParser.source(requireNonNull(OntologyPage.class.getResourceAsStream("/ontology/graphwright.ttl")))
                .lang(Lang.TURTLE)
                .parse(ontology);
    }

    /** The page without examples. */
    public static String html() {
        return new OntologyPage(term -> List.of()).write();
    }

    /** The page with examples of a graph. */
    public static String html(TermExamples examples) {
        requireNonNull(examples, "examples is null");
        return new OntologyPage(term -> examples.of(term, EXAMPLES)).write();
    }

    private String write() {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<title>Graphwright ontology</title>\n<style>\n"
                + "body { font: 16px/1.5 sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em }\n"
                + "dt { font-weight: bold } nav a { margin-right: .8em; display: inline-block }\n"
                + "</style>\n</head>\n<body>\n<h1>Graphwright ontology</h1>\n");
        page.append("<p>")
                .append(HtmlText.escaped(text(ontologyNode(), RDFS.comment.asNode())))
                .append("</p>\n");
        for (Node kind : ORDER) {
            List<Node> terms = terms(kind);
            page.append("<h2>").append(KINDS.get(kind)).append("</h2>\n<nav>");
            terms.forEach(term -> page.append(link(term)).append('\n'));
            page.append("</nav>\n");
            terms.forEach(term -> write(term, page));
        }
        return page.append("</body>\n</html>\n").toString();
    }

    private Node ontologyNode() {
        return ontology.stream(ANY, RDF.type.asNode(), OWL.Ontology.asNode())
                .map(Triple::getSubject)
                .findFirst()
                .orElseThrow();
    }

    private List<Node> terms(Node kind) {
        return ontology.stream(ANY, RDF.type.asNode(), kind)
                .map(Triple::getSubject)
                .filter(OntologyPage::isOurs)
                .sorted(TermOrder.TERMS)
                .toList();
    }

    private static boolean isOurs(Node node) {
        return node.isURI() && node.getURI().startsWith(Vocabulary.NAMESPACE);
    }

    private void write(Node term, StringBuilder page) {
        page.append("<section id=\"")
                .append(HtmlText.escaped(term.getLocalName()))
                .append("\">\n<h3>");
        page.append(HtmlText.escaped(text(term, RDFS.label.asNode())))
                .append(" <code>")
                .append(HtmlText.escaped(name(term)));
        page.append("</code></h3>\n<p>")
                .append(HtmlText.escaped(text(term, RDFS.comment.asNode())))
                .append("</p>\n<dl>\n");
        ontology.stream(term, ANY, ANY)
                .collect(Collectors.groupingBy(
                        Triple::getPredicate, () -> new TreeMap<>(TermOrder.TERMS), Collectors.toList()))
                .forEach((predicate, triples) -> {
                    if (!List.of(RDFS.label.asNode(), RDFS.comment.asNode(), RDFS.isDefinedBy.asNode())
                            .contains(predicate)) {
                        row(name(predicate), triples.stream().map(Triple::getObject), page);
                    }
                });
        ontology.stream(ANY, ANY, term)
                .filter(triple -> triple.getSubject().isURI())
                .collect(Collectors.groupingBy(
                        Triple::getPredicate, () -> new TreeMap<>(TermOrder.TERMS), Collectors.toList()))
                .forEach((predicate, triples) ->
                        row("is " + name(predicate) + " of", triples.stream().map(Triple::getSubject), page));
        page.append("</dl>\n");
        List<String> lines = examples.apply(term);
        if (!lines.isEmpty()) {
            page.append("<p>Examples:</p>\n<ul>\n");
            lines.forEach(
                    line -> page.append("<li>").append(HtmlText.escaped(line)).append("</li>\n"));
            page.append("</ul>\n");
        }
        page.append("</section>\n");
    }

    private void row(String what, Stream<Node> values, StringBuilder page) {
        page.append("<dt>").append(HtmlText.escaped(what)).append("</dt><dd>");
        page.append(values.sorted(TermOrder.TERMS).map(this::shown).collect(Collectors.joining(", ")));
        page.append("</dd>\n");
    }

    /** A link to a term of ours, the name of another's, the members of a union or list. */
    private String shown(Node node) {
        if (!node.isBlank()) {
            return isOurs(node) ? link(node) : HtmlText.escaped(node.isURI() ? name(node) : GraphView.text(node));
        }
        List<String> members = new ArrayList<>();
        for (Node list : List.of(OWL.unionOf.asNode(), OWL.oneOf.asNode())) {
            ontology.stream(node, list, ANY)
                    .map(Triple::getObject)
                    .forEach(head ->
                            GraphList.members(new GNode(ontology, head)).forEach(member -> members.add(shown(member))));
        }
        if (members.isEmpty() && ontology.contains(node, RDF.first.asNode(), ANY)) {
            GraphList.members(new GNode(ontology, node)).forEach(member -> members.add(shown(member)));
        }
        return String.join(" or ", members);
    }

    private String link(Node term) {
        return "<a href=\"#" + HtmlText.escaped(term.getLocalName()) + "\">" + HtmlText.escaped(name(term)) + "</a>";
    }

    private String name(Node node) {
        return ontology.getPrefixMapping().shortForm(node.getURI());
    }

    private String text(Node node, Node predicate) {
        return ontology.stream(node, predicate, ANY)
                .map(triple -> GraphView.text(triple.getObject()))
                .sorted()
                .findFirst()
                .orElse("");
    }
}

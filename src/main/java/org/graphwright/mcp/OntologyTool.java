package org.graphwright.mcp;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.G;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.graphwright.explore.TermExamples;
import org.graphwright.model.ClassName;
import org.graphwright.model.PropertyName;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Property;
import org.graphwright.query.TermNames;

/** The classes and properties that a graph was built with, the user's own among them. */
final class OntologyTool {
    static final String FILE = "/ontology/graphwright.ttl";

    /** Of a term; by hand. */
    private static final int EXAMPLES = 3;

    private final Graph standard = GraphFactory.createDefaultGraph();

    OntologyTool() {
        RDFParser.source(requireNonNull(OntologyTool.class.getResourceAsStream(FILE)))
                .lang(Lang.TURTLE)
                .parse(standard);
    }

    Tool tool() {
        return new Tool(
                "ontology",
                "Ontology",
                "Lists the classes and properties of the graph, or explains one of them with examples: what facts, why and sparql can ask for.",
                List.of(
                        Parameter.text(
                                "term",
                                "A class or property by its name or label, such as Person or headOfState; all where it is not said.")),
                this::answer);
    }

    private String answer(ReadableGraph graph, Arguments arguments) {
        String term = arguments.optional("term");
        return term == null ? list(graph.ontology()) : explain(graph, term);
    }

    /** All classes and properties, a line each. */
    String list(Ontology ontology) {
        StringBuilder text = new StringBuilder("classes, each with those above it:\n");
        ontology.classes().forEach(name -> {
            text.append(name);
            if (!ontology.superClasses(name).isEmpty()) {
                text.append(" < ").append(joined(ontology.superClasses(name)));
            }
            text.append('\n');
        });
        text.append("\nproperties, each with its label, and the classes of subject and object:\n");
        ontology.properties().forEach(property -> text.append(line(property)).append('\n'));
        return text.toString();
    }

    private static String joined(Collection<ClassName> classes) {
        return classes.stream().map(ClassName::value).collect(Collectors.joining(", "));
    }

    private static String line(Property property) {
        return property.name() + " \"" + property.label() + "\": " + joined(property.domain()) + " -> "
                + joined(property.range());
    }

    private String explain(ReadableGraph graph, String term) {
        Ontology ontology = graph.ontology();
        TermNames names = new TermNames(ontology);
        Optional<ClassName> type = names.className(term);
        if (type.isPresent()) {
            ClassName name = type.get();
            String below = joined(ontology.classes().stream()
                    .filter(other -> !other.equals(name) && ontology.isA(other, name))
                    .toList());
            return "class " + name + " <" + Ontology.iri(name) + ">\n" + comment(Ontology.iri(name))
                    + "above it: " + orNone(joined(ontology.superClasses(name))) + "\nbelow it: "
                    + orNone(below) + "\n" + examples(graph, Ontology.iri(name));
        }
        Property property = ontology.properties().stream()
                .filter(known -> names.property(term)
                        .filter(node -> node.getURI().equals(known.iri()))
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no class or property is called '" + Quoted.name(term)
                        + "'" + names.nearClasses(term) + names.nearProperties(term)
                        + "; without a term, all are listed"));
        return "property " + line(property) + "\n<" + property.iri() + ">\n" + comment(property.iri())
                + (property.superProperties().isEmpty()
                        ? ""
                        : "implies "
                                + property.superProperties().stream()
                                        .map(PropertyName::value)
                                        .collect(Collectors.joining(", "))
                                + "\n")
                + (property.inverse() == null ? "" : "from the other side: " + property.inverse() + "\n")
                + (property.symmetric() ? "holds from both sides\n" : "") + examples(graph, property.iri());
    }

    private String comment(String iri) {
        Node comment = G.getZeroOrOneSP(standard, NodeFactory.createURI(iri), RDFS.comment.asNode());
        return comment == null ? "" : comment.getLiteralLexicalForm() + "\n";
    }

    private static String examples(ReadableGraph graph, String iri) {
        List<String> examples = Txn.calculateRead(
                graph.dataset(), () -> new TermExamples(graph.dataset()).of(NodeFactory.createURI(iri), EXAMPLES));
        return examples.isEmpty()
                ? "the graph has none\n"
                : "examples of the graph:\n"
                        + examples.stream().map(Quoted::sentence).collect(Collectors.joining("\n")) + "\n";
    }

    private static String orNone(String list) {
        return list.isEmpty() ? "none" : list;
    }
}

package org.graphwright.ontology;

import static org.apache.jena.graph.Node.ANY;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.graph.GNode;
import org.apache.jena.sparql.util.graph.GraphList;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** The triples of an ontology's files, with questions to them; what is wrong in them is told with its file and line. */
final class OntologyGraph {
    private final List<OntologyFile> files;
    private final PrefixMap prefixes = PrefixMapFactory.create();
    private final Graph graph = GraphFactory.createDefaultGraph();

    /**
     * @param files the standard ones first
     * @param standard how many these are
     */
    OntologyGraph(List<OntologyFile> files, int standard) {
        this.files = List.copyOf(files);
        this.files.subList(0, standard).forEach(file -> file.parseInto(graph, prefixes));
        forgetTermsOfOthers();
        this.files.subList(standard, files.size()).forEach(file -> file.parseInto(graph, prefixes));
    }

    /** The standard ontology declares those that it compares its own with, since OWL 2 DL asks for it: nothing is to be found of them. */
    private void forgetTermsOfOthers() {
        graph.find(ANY, RDF.type.asNode(), ANY).toList().stream()
                .filter(triple -> triple.getSubject().isURI()
                        && !triple.getSubject().getURI().startsWith(Vocabulary.NAMESPACE))
                .forEach(graph::delete);
    }

    Graph triples() {
        return graph;
    }

    PrefixMap prefixes() {
        return prefixes;
    }

    /** The terms of one of the types, by their IRIs. */
    SortedSet<Node> declared(Set<Node> types) {
        SortedSet<Node> found = new TreeSet<>(Comparator.comparing(Node::getURI));
        types.forEach(type -> graph.find(ANY, RDF.type.asNode(), type)
                .mapWith(Triple::getSubject)
                .filterKeep(Node::isURI)
                .forEachRemaining(found::add));
        return found;
    }

    /** The classes or datatypes that a property's domain or range comes down to, unions resolved. */
    Set<Node> side(Node property, Node side) {
        Set<Node> found = new TreeSet<>(Comparator.comparing(Node::getURI));
        Deque<Node> open = new ArrayDeque<>();
        graph.find(property, side, ANY).mapWith(Triple::getObject).forEachRemaining(open::add);
        while (!open.isEmpty()) {
            Node next = open.remove();
            Node equivalent = object(next, OWL.equivalentClass.asNode());
            Node union = object(next, OWL.unionOf.asNode());
            if (union != null) {
                open.addAll(GraphList.members(new GNode(graph, union)));
            } else if (equivalent != null && equivalent.isBlank()) {
                open.add(equivalent);
            } else if (next.isURI()) {
                found.add(next);
            } else {
                throw error(
                        property,
                        "rdfs:" + side.getLocalName() + " of " + shortName(property)
                                + " is neither a class nor an owl:unionOf classes");
            }
        }
        return found;
    }

    /** Everything of ours that is above a term along a predicate, direct and indirect. */
    SortedSet<String> above(Node term, Node predicate) {
        SortedSet<String> found = new TreeSet<>();
        Deque<Node> open = new ArrayDeque<>(List.of(term));
        while (!open.isEmpty()) {
            graph.find(open.remove(), predicate, ANY)
                    .mapWith(Triple::getObject)
                    .filterKeep(node -> node.isURI() && graph.contains(node, RDF.type.asNode(), ANY))
                    .forEachRemaining(node -> {
                        if (found.add(nameOf(node))) {
                            open.add(node);
                        }
                    });
        }
        return found;
    }

    /** The object of a triple; of several the first by its text; null if there is none. */
    @Nullable
    Node object(Node subject, Node predicate) {
        return graph.find(subject, predicate, ANY).mapWith(Triple::getObject).toList().stream()
                .min(Comparator.comparing(Node::toString))
                .orElse(null);
    }

    /** The text of such an object, or the other one where there is none. */
    String text(Node subject, Node predicate, String otherwise) {
        Node object = object(subject, predicate);
        return object == null ? otherwise : literal(subject, object);
    }

    /** The text of an object that must be a literal. */
    String literal(Node subject, Node object) {
        if (!object.isLiteral()) {
            throw error(subject, "a text is wanted at " + shortName(subject) + ", not " + object);
        }
        return object.getLiteralLexicalForm();
    }

    /** A number from 0 to 1, or the other one where there is none. */
    double number(Node subject, Node predicate, double otherwise) {
        Node object = object(subject, predicate);
        if (object == null) {
            return otherwise;
        }
        try {
            double value = Double.parseDouble(literal(subject, object));
            if (value >= 0 && value <= 1) {
                return value;
            }
        } catch (NumberFormatException e) {
            // the same message as for a number out of range
        }
        throw error(
                subject,
                "gw:" + predicate.getLocalName() + " of " + shortName(subject) + " must be a number from 0 to 1");
    }

    /** An error where the term stands. */
    OntologyException error(Node term, String message) {
        return errorAt(shortName(term), message);
    }

    /** An error where the words stand. */
    OntologyException errorAt(String words, String message) {
        OntologyFile file = fileWith(words);
        return new OntologyException(file.name(), file.lineOf(words), message);
    }

    /** The last file that has the words, since the user's own stand after the standard one. */
    private OntologyFile fileWith(String words) {
        for (int i = files.size() - 1; i > 0; i--) {
            if (files.get(i).lineOf(words) > 0) {
                return files.get(i);
            }
        }
        return files.get(0);
    }

    static String nameOf(Node node) {
        return Ontology.name(node.getURI());
    }

    /** What stands after the last separator of its IRI: how a file that uses prefixes writes it. */
    static String shortName(Node node) {
        String iri = node.isURI() ? node.getURI() : node.toString();
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }
}

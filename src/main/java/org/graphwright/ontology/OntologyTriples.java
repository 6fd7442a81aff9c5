package org.graphwright.ontology;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/** What the terms of a graph mean, to be published with it: classes and properties, not the words and patterns that articles are read with. */
public final class OntologyTriples {
    private static final List<String> STANDARD = List.of("graphwright.ttl", "events.ttl");

    private static final Comparator<Triple> PREDICATES = Comparator.<Triple>comparingInt(
                    triple -> triple.getPredicate().equals(RDF.Nodes.type) ? 0 : 1)
            .thenComparing(triple -> triple.getPredicate().getURI());

    private final List<Triple> triples = new ArrayList<>();
    private final Map<String, String> prefixes = new TreeMap<>();
    private int blank;

    /**
     * The standard ontology with what files add to it.
     *
     * @param files Turtle
     * @throws OntologyException if one cannot be read
     */
    public OntologyTriples(List<Path> files) {
        Map<Node, Node> named = new HashMap<>();
        STANDARD.forEach(name -> read(OntologyFile.standard(name).text(), named));
        files.forEach(file -> read(OntologyFile.read(file).text(), named));
    }

    /** Subject by subject, in the order in which the files name these first; blank nodes have the same labels each time. */
    public List<Triple> triples() {
        Map<Node, List<Triple>> bySubject = new LinkedHashMap<>();
        triples.forEach(triple -> bySubject
                .computeIfAbsent(triple.getSubject(), subject -> new ArrayList<>())
                .add(triple));
        return bySubject.values().stream()
                .flatMap(said -> said.stream().sorted(PREDICATES))
                .distinct()
                .toList();
    }

    /** What the files abbreviate, by prefix. */
    public Map<String, String> prefixes() {
        return Map.copyOf(prefixes);
    }

    /** What the files say to be ontologies, sorted by IRI; the standard one always. */
    public List<Node> ontologies() {
        return triples.stream()
                .filter(triple -> triple.getPredicate().equals(RDF.Nodes.type)
                        && triple.getObject().equals(OWL.Ontology.asNode())
                        && triple.getSubject().isURI())
                .map(Triple::getSubject)
                .distinct()
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    private void read(String turtle, Map<Node, Node> named) {
        named.clear();
        RDFParser.fromString(turtle, Lang.TURTLE)
                .base(Vocabulary.BASE + "ontology/")
                .parse(new StreamRDFBase() {
                    @Override
                    public void prefix(String prefix, String iri) {
                        prefixes.putIfAbsent(prefix, iri);
                    }

                    @Override
                    public void triple(Triple triple) {
                        triples.add(Triple.create(
                                labelled(triple.getSubject(), named),
                                triple.getPredicate(),
                                labelled(triple.getObject(), named)));
                    }
                });
    }

    private Node labelled(Node node, Map<Node, Node> named) {
        return node.isBlank()
                ? named.computeIfAbsent(node, unnamed -> NodeFactory.createBlankNode("ontology" + ++blank))
                : node;
    }
}

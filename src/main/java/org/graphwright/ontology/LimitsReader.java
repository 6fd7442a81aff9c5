package org.graphwright.ontology;

import static java.util.Objects.requireNonNull;
import static org.apache.jena.graph.Node.ANY;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.graphwright.model.PropertyName;

/** Reads the {@link Limits} of properties from an ontology's triples. What holds of a property holds of those below it. */
final class LimitsReader {
    private final Graph graph;
    private final BiFunction<Node, String, OntologyException> error;

    /** @param error makes the error of a term from a message */
    LimitsReader(Graph graph, BiFunction<Node, String, OntologyException> error) {
        this.graph = requireNonNull(graph, "graph is null");
        this.error = requireNonNull(error, "error is null");
    }

    /** By the property's name; only of those that have limits. */
    SortedMap<PropertyName, Limits> read(Collection<Property> properties) {
        SortedMap<PropertyName, Set<PropertyName>> excluded = new TreeMap<>();
        for (Property property : properties) {
            for (Node node : lineage(property)) {
                exclusions(node, property.name(), properties, excluded);
            }
        }
        SortedMap<PropertyName, Limits> limits = new TreeMap<>();
        for (Property property : properties) {
            Limits own = limits(property, excluded.getOrDefault(property.name(), Set.of()));
            if (!own.equals(Limits.NONE)) {
                limits.put(property.name(), own);
            }
        }
        return limits;
    }

    private Limits limits(Property property, Set<PropertyName> excludes) {
        int objects = 0;
        int subjects = 0;
        boolean atOneTime = false;
        boolean acyclic = false;
        boolean notAfterArticle = false;
        for (Node node : lineage(property)) {
            objects = objects == 0 ? count(node, Vocabulary.AT_MOST) : objects;
            subjects = subjects == 0 ? count(node, Vocabulary.AT_MOST_SUBJECTS) : subjects;
            atOneTime |= flag(node, Vocabulary.AT_ONE_TIME);
            acyclic |= flag(node, Vocabulary.ACYCLIC);
            notAfterArticle |= flag(node, Vocabulary.NOT_AFTER_ARTICLE);
        }
        return new Limits(objects, subjects, atOneTime, excludes, acyclic, notAfterArticle);
    }

    /** The property itself, then those above it. */
    private static Iterable<Node> lineage(Property property) {
        Set<Node> lineage = new LinkedHashSet<>();
        lineage.add(NodeFactory.createURI(property.iri()));
        property.superProperties().forEach(name -> lineage.add(NodeFactory.createURI(Ontology.iri(name))));
        return lineage;
    }

    /** Both exclude each other, whichever says so. */
    private void exclusions(
            Node node,
            PropertyName name,
            Collection<Property> properties,
            SortedMap<PropertyName, Set<PropertyName>> excluded) {
        for (Node predicate : List.of(Vocabulary.EXCLUDES, OWL2.propertyDisjointWith.asNode())) {
            graph.find(node, predicate, ANY).mapWith(Triple::getObject).forEachRemaining(object -> {
                PropertyName other = new PropertyName(object.isURI() ? Ontology.name(object.getURI()) : "");
                if (properties.stream().noneMatch(property -> property.name().equals(other))) {
                    throw error.apply(
                            node, "gw:" + predicate.getLocalName() + " names what is no property between things");
                }
                properties.stream()
                        .filter(property -> property.name().equals(other)
                                || property.superProperties().contains(other))
                        .forEach(property -> {
                            excluded.computeIfAbsent(name, k -> new TreeSet<>()).add(property.name());
                            excluded.computeIfAbsent(property.name(), k -> new TreeSet<>())
                                    .add(name);
                        });
            });
        }
    }

    private int count(Node property, Node annotation) {
        String text = text(property, annotation);
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("[1-9][0-9]{0,5}")) {
            throw error.apply(property, "gw:" + annotation.getLocalName() + " must be a whole number from 1");
        }
        return Integer.parseInt(text);
    }

    private boolean flag(Node property, Node annotation) {
        String text = text(property, annotation);
        if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
            throw error.apply(property, "gw:" + annotation.getLocalName() + " must be true or false");
        }
        return text.equals("true");
    }

    private String text(Node property, Node annotation) {
        return graph.find(property, annotation, ANY).mapWith(Triple::getObject).toList().stream()
                .map(object -> object.isLiteral() ? object.getLiteralLexicalForm() : object.toString())
                .sorted()
                .findFirst()
                .orElse("");
    }
}

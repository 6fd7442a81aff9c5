package org.graphwright.explore;

import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Property;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.Prefixes;

/** Finds the property that a user means. */
public final class PropertyFinder {
    private final Ontology ontology;

    public PropertyFinder(Ontology ontology) {
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
    }

    /**
     * The property; one that nothing in a graph has is no error.
     *
     * @param name its label as views print it ({@code head of state}), its name in the ontology ({@code headOfState}), its {@code <iri>}, or
     *     a prefixed name such as {@code gw:headOfState}
     */
    public Node find(String name) {
        return ontology.properties().stream()
                .filter(property -> property.label().equalsIgnoreCase(name))
                .map(Property::iri)
                .findFirst()
                .or(() -> Prefixes.expand(name))
                .map(NodeFactory::createURI)
                .orElseGet(() -> Vocabulary.term(name));
    }
}

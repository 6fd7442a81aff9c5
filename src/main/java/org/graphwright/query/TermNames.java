package org.graphwright.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Property;

/** Finds the property or the classes that a user means. What the ontology does not know is taken for a term of Graphwright's own. */
public final class TermNames {
    private static final Pattern LOCAL_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private final Ontology ontology;

    /** @param ontology what the graph was built with */
    public TermNames(Ontology ontology) {
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
    }

    /**
     * The property, also one that nothing in a graph has; nothing for what can be the name of none.
     *
     * @param name its label as views print it ({@code head of state}), its name in the ontology ({@code headOfState}), its {@code <iri>}, or
     *     a prefixed name such as {@code gw:headOfState}
     */
    public Optional<Node> property(String name) {
        return ontology.properties().stream()
                .filter(property -> property.label().equalsIgnoreCase(name))
                .map(Property::iri)
                .findFirst()
                .or(() -> iri(name))
                .map(NodeFactory::createURI);
    }

    /**
     * The class and all below it, it first: what is of one of them is of the class. Empty for what can be the name of no class.
     *
     * @param name its name in the ontology ({@code GovernmentBody}), its {@code <iri>}, or a prefixed name
     */
    public List<Node> classes(String name) {
        return iri(name)
                .map(iri -> Stream.concat(Stream.of(iri), below(iri))
                        .map(NodeFactory::createURI)
                        .toList())
                .orElse(List.of());
    }

    private Stream<String> below(String iri) {
        return ontology.classes().stream()
                .filter(type -> ontology.isA(type, Ontology.name(iri)))
                .map(Ontology::iri)
                .filter(other -> !other.equals(iri));
    }

    private static Optional<String> iri(String name) {
        return Prefixes.expand(name)
                .or(() -> LOCAL_NAME.matcher(name).matches() ? Optional.of(Ontology.iri(name)) : Optional.empty());
    }
}

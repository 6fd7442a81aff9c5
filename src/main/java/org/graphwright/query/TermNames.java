package org.graphwright.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.graphwright.model.ClassName;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Properties;
import org.graphwright.ontology.Property;

/** Finds the property or the classes that a user means by names that the ontology knows, or by IRIs, which may be others. */
public final class TermNames {
    private final Ontology ontology;

    /** @param ontology what the graph was built with */
    public TermNames(Ontology ontology) {
        this.ontology = ontology;
    }

    /**
     * The property, also one that nothing in a graph has; nothing where the ontology knows none of the name.
     *
     * @param name its label as views print it ({@code head of state}) or its name in the ontology ({@code headOfState}), in any case, its
     *     {@code <iri>}, or a prefixed name such as {@code gw:headOfState}
     */
    public Optional<Node> property(String name) {
        return ontology.properties().stream()
                .filter(property -> property.label().equalsIgnoreCase(name)
                        || Ontology.name(property.iri()).equalsIgnoreCase(name))
                .map(Property::iri)
                .findFirst()
                .or(() -> openRelation(name))
                .or(() -> other(name))
                .map(NodeFactory::createURI);
    }

    /** What articles say in their own words is of no ontology, but views have it among the properties. */
    private static Optional<String> openRelation(String name) {
        return name.replace(" ", "").equalsIgnoreCase(Properties.OPEN_RELATION.value())
                ? Optional.of(Ontology.iri(Properties.OPEN_RELATION))
                : Optional.empty();
    }

    /** The end of a message on a property that the ontology does not know: which one may be meant; nothing where none is much like it. */
    public String nearProperties(String name) {
        return new Suggestions(ontology.properties().stream()
                        .map(property -> Ontology.name(property.iri()))
                        .toList())
                .ask(local(name));
    }

    /** An IRI that the ontology need not know, unless it is of its own namespace, where it would be written wrong. */
    private Optional<String> other(String name) {
        return Prefixes.STANDARD.expand(name).filter(iri -> !OntologyTerms.isMistaken(ontology, iri));
    }

    /** The name alone, of a name with its prefix. */
    private static String local(String name) {
        return Prefixes.STANDARD.expand(name).map(Prefixes::localName).orElse(name);
    }

    /**
     * The class and all below it, it first: what is of one of them is of the class. Empty where the ontology knows none of the name.
     *
     * @param name its name in the ontology ({@code GovernmentBody}) in any case, its {@code <iri>}, or a prefixed name
     */
    public List<Node> classes(String name) {
        String joined = name.replace(" ", "");
        return ontology.classes().stream()
                .filter(type -> type.value().equalsIgnoreCase(joined))
                .map(Ontology::iri)
                .findFirst()
                .or(() -> other(name))
                .map(iri -> Stream.concat(Stream.of(iri), below(iri))
                        .map(NodeFactory::createURI)
                        .toList())
                .orElse(List.of());
    }

    /**
     * The class of the ontology that is meant, by its name; none where another vocabulary's, or nothing, is.
     *
     * @param name as for {@link #classes}
     */
    public Optional<ClassName> className(String name) {
        return classes(name).stream()
                .map(node -> Ontology.className(node.getURI()))
                .filter(ontology.classes()::contains)
                .findFirst();
    }

    /** The same for a class. */
    public String nearClasses(String name) {
        return new Suggestions(ontology.classes().stream().map(ClassName::value).toList()).ask(local(name));
    }

    private Stream<String> below(String iri) {
        return ontology.classes().stream()
                .filter(type -> ontology.isA(type, Ontology.className(iri)))
                .map(Ontology::iri)
                .filter(other -> !other.equals(iri));
    }
}

package org.graphwright.query;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.graphwright.model.ClassName;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.OntologyTriples;
import org.graphwright.ontology.Property;
import org.graphwright.ontology.Vocabulary;

/** Every term of the ontology's namespace: what articles are read for, what a user's own files add, and what gives a graph its shape. */
final class OntologyTerms {
    /** Read once, where they are asked for first: that parses the files. */
    private static final class Standard {
        static final Set<String> NAMES = new OntologyTriples(List.of())
                .triples().stream()
                        .map(Triple::getSubject)
                        .filter(term -> term.isURI() && isOurs(term.getURI()))
                        .map(term -> Ontology.name(term.getURI()))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private OntologyTerms() {}

    /** Their local names, sorted. */
    static Set<String> names(Ontology ontology) {
        Set<String> names =
                ontology.classes().stream().map(ClassName::value).collect(Collectors.toCollection(TreeSet::new));
        ontology.properties().stream().map(Property::iri).map(Ontology::name).forEach(names::add);
        names.addAll(Standard.NAMES);
        return names;
    }

    /** Whether an IRI is of the ontology's namespace, and no term of it. */
    static boolean isMistaken(Ontology ontology, String iri) {
        return isOurs(iri) && !names(ontology).contains(Ontology.name(iri));
    }

    private static boolean isOurs(String iri) {
        return iri.startsWith(Vocabulary.NAMESPACE);
    }
}

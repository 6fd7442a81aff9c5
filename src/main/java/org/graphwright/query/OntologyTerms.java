package org.graphwright.query;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.graphwright.model.ClassName;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.OntologyTriples;
import org.graphwright.ontology.Property;
import org.graphwright.ontology.Vocabulary;

/** Every term of the ontology's namespace: what articles are read for, what a user's own files add, and what gives a graph its shape. */
public final class OntologyTerms {
    /** Read once, where they are asked for first: that parses the files. */
    private static final class Standard {
        static final Map<String, String> LABELS = labels();

        /** What each is called, by its local name, sorted; where nothing says it, the name. */
        private static Map<String, String> labels() {
            SortedMap<String, String> labels = new TreeMap<>();
            for (Triple triple : new OntologyTriples(List.of()).triples()) {
                Node term = triple.getSubject();
                if (term.isURI() && isOurs(term.getURI())) {
                    String name = Ontology.name(term.getURI());
                    labels.putIfAbsent(name, name);
                    if (triple.getPredicate().equals(RDFS.Nodes.label)) {
                        labels.put(name, triple.getObject().getLiteralLexicalForm());
                    }
                }
            }
            return Collections.unmodifiableSortedMap(labels);
        }
    }

    private OntologyTerms() {}

    /** Their local names, sorted. */
    static Set<String> names(Ontology ontology) {
        Set<String> names = ofWorld(ontology);
        names.addAll(Standard.LABELS.keySet());
        return names;
    }

    /** What each term is called that articles are not read for and that gives a graph its shape, by local name, sorted. */
    public static SortedMap<String, String> ofShape(Ontology ontology) {
        SortedMap<String, String> labels = new TreeMap<>(Standard.LABELS);
        labels.keySet().removeAll(ofWorld(ontology));
        return labels;
    }

    private static Set<String> ofWorld(Ontology ontology) {
        Set<String> names =
                ontology.classes().stream().map(ClassName::value).collect(Collectors.toCollection(TreeSet::new));
        ontology.properties().stream().map(Property::iri).map(Ontology::name).forEach(names::add);
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

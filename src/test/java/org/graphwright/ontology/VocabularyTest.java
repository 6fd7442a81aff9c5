package org.graphwright.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ResIterator;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** What Java names of the ontology is in its file. */
class VocabularyTest {
    private static final Model FILE = RDFDataMgr.loadModel("ontology/graphwright.ttl");

    @Test
    void constantsAreTerms() throws IllegalAccessException {
        assertThat(terms())
                .containsAll(constants(Classes.class))
                .containsAll(constants(Properties.class))
                .containsAll(constants(Vocabulary.class));
    }

    @Test
    void everyTermHasLabelAndComment() {
        for (String name : terms()) {
            Resource term = FILE.createResource(Vocabulary.NAMESPACE + name);
            assertThat(term.hasProperty(RDFS.label)).as("label of %s", name).isTrue();
            assertThat(term.hasProperty(RDFS.comment)).as("comment of %s", name).isTrue();
        }
    }

    @Test
    void classesAndPropertiesAreOfTheirKind() throws IllegalAccessException {
        for (String name : constants(Classes.class)) {
            assertThat(term(name).hasProperty(RDF.type, OWL.Class)).as(name).isTrue();
        }
        for (String name : constants(Properties.class)) {
            assertThat(term(name).hasProperty(RDF.type, OWL.ObjectProperty)
                            || term(name).hasProperty(RDF.type, OWL.DatatypeProperty))
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    void whatIsUsedOfOurNamespaceIsDeclared() {
        Set<String> declared = terms();
        FILE.listStatements().forEachRemaining(statement -> {
            for (Node node : new Node[] {
                statement.getPredicate().asNode(), statement.getObject().asNode()
            }) {
                if (node.isURI() && node.getURI().startsWith(Vocabulary.NAMESPACE)) {
                    assertThat(declared).contains(node.getLocalName());
                }
            }
        });
    }

    private static Resource term(String name) {
        return FILE.createResource(Vocabulary.NAMESPACE + name);
    }

    private static Set<String> terms() {
        Set<String> names = new TreeSet<>();
        for (ResIterator all = FILE.listSubjectsWithProperty(RDF.type); all.hasNext(); ) {
            Resource term = all.next();
            if (term.isURIResource() && term.getURI().startsWith(Vocabulary.NAMESPACE)) {
                names.add(term.getURI().substring(Vocabulary.NAMESPACE.length()));
            }
        }
        return names;
    }

    /** The names that a class holds; nodes of {@link Vocabulary}, texts of the others. */
    private static Set<String> constants(Class<?> holder) throws IllegalAccessException {
        Set<String> names = new TreeSet<>();
        for (Field field : holder.getFields()) {
            Object value = field.get(null);
            if (value instanceof Node node) {
                names.add(Ontology.name(node.getURI()));
            } else if (value instanceof String name && holder != Vocabulary.class) {
                names.add(name);
            }
        }
        return names;
    }
}

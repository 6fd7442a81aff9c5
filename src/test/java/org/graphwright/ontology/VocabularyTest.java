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

/** The constants in Java and the terms of the file are the same, from both sides. */
class VocabularyTest {
    private static final Model FILE = RDFDataMgr.loadModel("ontology/graphwright.ttl");

    @Test
    void constantsAndTermsAreTheSame() throws IllegalAccessException {
        assertThat(constants()).containsExactlyElementsOf(terms());
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
        for (Field field : Classes.class.getFields()) {
            assertThat(term((String) field.get(null)).hasProperty(RDF.type, OWL.Class))
                    .as(field.getName())
                    .isTrue();
        }
        for (Field field : Properties.class.getFields()) {
            Resource term = term((String) field.get(null));
            assertThat(term.hasProperty(RDF.type, OWL.ObjectProperty)
                            || term.hasProperty(RDF.type, OWL.DatatypeProperty))
                    .as(field.getName())
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

    private static Set<String> constants() throws IllegalAccessException {
        Set<String> names = new TreeSet<>();
        for (Class<?> holder : new Class<?>[] {Classes.class, Properties.class, Vocabulary.class}) {
            for (Field field : holder.getFields()) {
                Object value = field.get(null);
                if (value instanceof Node node) {
                    names.add(Ontology.name(node.getURI()));
                } else if (holder != Vocabulary.class) {
                    names.add((String) value);
                }
            }
        }
        return names;
    }
}

package org.graphwright.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ResIterator;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.graphwright.model.PropertyName;
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
    void theOntologySaysWhoseItIsAndEveryTermWhereItIsDefined() {
        Resource ontology = FILE.createResource("https://graphwright.org/ontology");
        for (String property : List.of("title", "creator", "license", "modified")) {
            assertThat(ontology.hasProperty(FILE.createProperty("http://purl.org/dc/terms/" + property)))
                    .as(property)
                    .isTrue();
        }
        String version = ontology.getProperty(OWL.versionInfo).getString();
        assertThat(ontology.getPropertyResourceValue(OWL2.versionIRI).getURI())
                .isEqualTo("https://graphwright.org/ontology/" + version);
        assertThat(terms())
                .allSatisfy(name -> assertThat(term(name).hasProperty(RDFS.isDefinedBy, ontology))
                        .as(name)
                        .isTrue());
    }

    /** A graph states a fact once: what others look for from the other side is no property that facts are read for. */
    @Test
    void inversesStateNoFactsOfTheirOwn() {
        Ontology ontology = Ontology.standard();
        for (String name : List.of("hasHead", "hasMember", "employs", "hasPart", "containsPlace", "hasChild", "owns")) {
            assertThat(term(name).hasProperty(OWL.inverseOf)).as(name).isTrue();
            assertThat(ontology.property(new PropertyName(name))).as(name).isEmpty();
        }
        assertThat(ontology.property(new PropertyName("headOf")))
                .hasValueSatisfying(p -> assertThat(p.inverse()).isNull());
    }

    /** Terms of others are declared for OWL alone. */
    @Test
    void termsOfOthersAreNotLookedFor() {
        assertThat(Ontology.standard().classes()).noneMatch(name -> name.value().contains(":"));
        assertThat(Ontology.standard().property(new PropertyName("headOf")))
                .hasValueSatisfying(
                        p -> assertThat(p.superProperties()).containsExactly(new PropertyName("affiliatedWith")));
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

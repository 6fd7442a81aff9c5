package org.graphwright.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** The ontology is aligned with terms that there are, of their own kind. Wikidata, whose items are too many to have here, is left aside. */
class AlignmentTest {
    private static final Model FILE = RDFDataMgr.loadModel("ontology/graphwright.ttl");
    private static final Set<Property> AXIOMS =
            Set.of(RDFS.subClassOf, RDFS.subPropertyOf, OWL.equivalentClass, OWL.equivalentProperty);
    private static final Set<Property> MATCHES =
            Set.of(SKOS.exactMatch, SKOS.closeMatch, SKOS.narrowMatch, SKOS.broadMatch);
    private static final Map<String, Resource> KINDS = Map.of(
            "class", OWL.Class,
            "object", OWL.ObjectProperty,
            "datatype", OWL.DatatypeProperty,
            "annotation", OWL.AnnotationProperty);
    private static final List<String> VOCABULARIES =
            List.of("schema:", "foaf:", "org:", "prov:", "sem:", "lode:", "nif:", "itsrdf:");

    @Test
    void everyAlignedTermIsPublishedAndOfTheSameKind() throws IOException {
        Map<String, String> kinds = published();
        for (Statement statement : FILE.listStatements().toList()) {
            if (!AXIOMS.contains(statement.getPredicate())
                    && !MATCHES.contains(statement.getPredicate())
                    && !statement.getPredicate().equals(SKOS.relatedMatch)) {
                continue;
            }
            for (Resource term :
                    List.of(statement.getSubject(), statement.getObject().asResource())) {
                String name = name(term);
                if (VOCABULARIES.stream().noneMatch(name::startsWith)) {
                    continue;
                }
                assertThat(kinds).as(statement.toString()).containsKey(name);
                Resource ours = term.equals(statement.getSubject())
                        ? statement.getObject().asResource()
                        : statement.getSubject();
                if (AXIOMS.contains(statement.getPredicate())) {
                    assertThat(isOfKind(ours, kinds.get(name)))
                            .as("%s is of the kind %s", statement, kinds.get(name))
                            .isTrue();
                } else if (MATCHES.contains(statement.getPredicate())) {
                    assertThat(ours.hasProperty(RDF.type, OWL.Class))
                            .as("%s: a class for a class", statement)
                            .isEqualTo("class".equals(kinds.get(name)));
                }
            }
        }
    }

    /** What the ontology says of terms of others for OWL's sake is what they are. */
    @Test
    void declarationsOfOthersTermsAreRight() throws IOException {
        published().forEach((name, kind) -> {
            Resource term = FILE.createResource(FILE.expandPrefix(name));
            if (term.hasProperty(RDF.type)) {
                assertThat(isOfKind(term, kind))
                        .as("%s is of the kind %s", name, kind)
                        .isTrue();
            }
        });
    }

    @Test
    void noTermIsListedInVain() throws IOException {
        assertThat(published().keySet())
                .allSatisfy(name -> assertThat(FILE.contains(null, null, FILE.createResource(FILE.expandPrefix(name)))
                                || FILE.contains(FILE.createResource(FILE.expandPrefix(name)), null))
                        .isTrue());
    }

    private static boolean isOfKind(Resource term, String kind) {
        return kind.equals("either")
                ? term.hasProperty(RDF.type, OWL.ObjectProperty) || term.hasProperty(RDF.type, OWL.DatatypeProperty)
                : term.hasProperty(RDF.type, KINDS.get(kind));
    }

    private static String name(Resource term) {
        return term.isAnon() ? "" : FILE.shortForm(term.getURI());
    }

    private static Map<String, String> published() throws IOException {
        Map<String, String> kinds = new TreeMap<>();
        for (String line :
                Files.readAllLines(Path.of("src/test/resources/aligned-terms.tsv"), StandardCharsets.UTF_8)) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                kinds.put(cells[0], cells[1]);
            }
        }
        return kinds;
    }
}

package org.graphwright.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;

/** The ontology is in OWL 2 DL, by OWL API's checker, and makes sense, by HermiT. */
class OwlTest {
    private static final Path TERMS = Path.of("ontology/graphwright.ttl");
    private static final List<Path> ALL = Stream.of("graphwright.ttl", "words.ttl", "cues.ttl", "events.ttl")
            .map(Path.of("ontology")::resolve)
            .toList();

    @Test
    void theOntologyIsInOwl2Dl() {
        for (List<Path> files : List.of(List.of(TERMS), ALL)) {
            assertThat(new OWL2DLProfile().checkOntology(Owl.of(files)).getViolations())
                    .isEmpty();
        }
    }

    @Test
    void itIsConsistentAndEveryClassCanHaveMembers() {
        Reasoner reasoner = Owl.reasoner(Owl.of(ALL));
        assertThat(reasoner.isConsistent()).isTrue();
        assertThat(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()).isEmpty();
    }

    @Test
    void whatCannotBeIsSeen(@TempDir Path folder) throws IOException {
        assertThat(withFacts(folder, "<x:a> a gw:Person . <x:b> a gw:Place . <x:b> gw:hasHead <x:a> ."))
                .isTrue();
        assertThat(withFacts(folder, "<x:a> a gw:Person , gw:Place ."))
                .as("a person is no place")
                .isFalse();
        assertThat(withFacts(folder, "<x:a> a gw:Event . <x:a> gw:headOf <x:b> ."))
                .as("an event leads nothing")
                .isFalse();
        assertThat(withFacts(folder, "<x:a> a gw:Event . <x:b> gw:hasHead <x:a> ."))
                .as("the inverse has the other's domain")
                .isFalse();
        assertThat(
                        withFacts(
                                folder,
                                "<x:a> gw:locatedIn <x:b> . <x:b> gw:locatedIn <x:c> . [] a owl:NegativePropertyAssertion ;"
                                        + " owl:sourceIndividual <x:a> ; owl:assertionProperty gw:locatedIn ; owl:targetIndividual <x:c> ."))
                .as("what lies in a part lies in the whole")
                .isFalse();
    }

    private static boolean withFacts(Path folder, String turtle) throws IOException {
        Path facts = Files.writeString(
                folder.resolve("facts.ttl"),
                "@prefix gw: <https://graphwright.org/ontology#> . @prefix owl: <http://www.w3.org/2002/07/owl#> .\n"
                        + turtle);
        OWLOntology ontology = Owl.of(List.of(TERMS, facts));
        return Owl.reasoner(ontology).isConsistent();
    }
}

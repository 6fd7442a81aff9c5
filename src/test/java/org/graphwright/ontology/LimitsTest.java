package org.graphwright.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.graphwright.model.PropertyName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimitsTest {
    private static final String PREFIXES = """
            @prefix gw: <https://graphwright.org/ontology#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix my: <https://example.org/my#> .
            """;

    @TempDir
    Path folder;

    @Test
    void theStandardOntologySaysWhatCanBe() {
        Ontology ontology = Ontology.standard();
        for (String once :
                List.of("birthPlace", "birthDate", "deathPlace", "deathDate", "dateFounded", "headquarters")) {
            assertThat(ontology.limits(new PropertyName(once)).objects())
                    .as(once)
                    .isEqualTo(1);
        }
        assertThat(ontology.limits(new PropertyName("capitalOf")))
                .isEqualTo(new Limits(1, 1, false, Set.of(), false, false));
        assertThat(ontology.limits(new PropertyName("spouse")).objects()).isEqualTo(4);
        assertThat(ontology.limits(new PropertyName("childOf")).objects()).isEqualTo(2);
        assertThat(ontology.limits(new PropertyName("headOfState")).subjects()).isEqualTo(1);
        assertThat(ontology.limits(new PropertyName("headOfState")).atOneTime()).isTrue();
        assertThat(ontology.limits(new PropertyName("birthDate")).notAfterArticle())
                .isTrue();
        for (String acyclic : List.of("childOf", "locatedIn", "partOf")) {
            assertThat(ontology.limits(new PropertyName(acyclic)).acyclic())
                    .as(acyclic)
                    .isTrue();
        }
        assertThat(ontology.limits(new PropertyName("affiliatedWith"))).isEqualTo(Limits.NONE);
        assertThat(ontology.limits(new PropertyName("unknown"))).isEqualTo(Limits.NONE);
    }

    @Test
    void exclusionsHoldFromBothSidesAndOfThePropertiesBelow() {
        Ontology ontology = Ontology.standard();
        assertThat(ontology.limits(new PropertyName("spouse")).excludes())
                .containsExactly(new PropertyName("childOf"), new PropertyName("sibling"));
        assertThat(ontology.limits(new PropertyName("childOf")).excludes())
                .containsExactly(new PropertyName("sibling"), new PropertyName("spouse"));
        assertThat(ontology.limits(new PropertyName("sibling")).excludes())
                .containsExactly(new PropertyName("childOf"), new PropertyName("spouse"));
        assertThat(ontology.limits(new PropertyName("opposed")).excludes())
                .contains(
                        new PropertyName("headOf"),
                        new PropertyName("headOfState"),
                        new PropertyName("chiefExecutiveOf"));
    }

    @Test
    void aPropertyBelowIsLimitedAsThatAboveIt() {
        assertThat(Ontology.standard().limits(new PropertyName("subsidiaryOf")).acyclic())
                .isTrue();
    }

    @Test
    void aPropertyOfAUsersOwnMayHaveLimits() throws IOException {
        Ontology ontology = Ontology.of(List.of(write("""
                my:twinOf a owl:ObjectProperty ; gw:atMost 1 ; gw:atMostSubjects 1 ; gw:acyclic true ; gw:excludes gw:childOf ;
                    owl:propertyDisjointWith gw:spouse ; rdfs:domain gw:Person ; rdfs:range gw:Person .
                """)));
        String twinOf = "https://example.org/my#twinOf";
        assertThat(ontology.limits(new PropertyName(twinOf)))
                .isEqualTo(new Limits(1, 1, false, PropertyName.setOf("childOf", "spouse"), true, false));
        assertThat(ontology.limits(new PropertyName("spouse")).excludes()).contains(new PropertyName(twinOf));
    }

    @Test
    void whatMakesNoSenseIsToldWithFileAndTerm() throws IOException {
        Path count =
                write("my:twinOf a owl:ObjectProperty ; gw:atMost 0 ; rdfs:domain gw:Person ; rdfs:range gw:Person .");
        assertThatThrownBy(() -> Ontology.of(List.of(count)))
                .isInstanceOf(OntologyException.class)
                .hasMessageContaining("own.ttl")
                .hasMessageContaining("gw:atMost must be a whole number from 1");
        Path other = write(
                "my:twinOf a owl:ObjectProperty ; gw:excludes my:none ; rdfs:domain gw:Person ; rdfs:range gw:Person .");
        assertThatThrownBy(() -> Ontology.of(List.of(other)))
                .isInstanceOf(OntologyException.class)
                .hasMessageContaining("names what is no property between things");
        Path flag =
                write("my:twinOf a owl:ObjectProperty ; gw:acyclic 7 ; rdfs:domain gw:Person ; rdfs:range gw:Person .");
        assertThatThrownBy(() -> Ontology.of(List.of(flag)))
                .isInstanceOf(OntologyException.class)
                .hasMessageContaining("gw:acyclic must be true or false");
    }

    private Path write(String turtle) throws IOException {
        return Files.writeString(folder.resolve("own.ttl"), PREFIXES + turtle);
    }
}

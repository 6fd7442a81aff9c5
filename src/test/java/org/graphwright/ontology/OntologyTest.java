package org.graphwright.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.graphwright.model.ClassName;
import org.graphwright.model.Mention;
import org.graphwright.model.PropertyName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OntologyTest {
    private static final Ontology STANDARD = Ontology.standard();
    private static final String PREFIXES = """
            @prefix gw: <https://graphwright.org/ontology#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix my: <https://example.org/my#> .
            """;

    @TempDir
    Path folder;

    @Test
    void knowsClassesAndTheirSupers() {
        assertThat(STANDARD.isA(new ClassName("Company"), new ClassName("Organization")))
                .isTrue();
        assertThat(STANDARD.isA(new ClassName("Organization"), new ClassName("Company")))
                .isFalse();
        assertThat(STANDARD.isA(new ClassName("Conviction"), new ClassName("Event")))
                .isTrue();
        assertThat(STANDARD.isA(new ClassName("Nonsense"), new ClassName("Nonsense")))
                .isTrue();
    }

    @Test
    void aFinerClassHasTheRootAboveIt() {
        assertThat(STANDARD.root(new ClassName("GovernmentBody"))).isEqualTo(new ClassName("Organization"));
        assertThat(STANDARD.root(new ClassName("City"))).isEqualTo(new ClassName("Place"));
        assertThat(STANDARD.root(new ClassName("Conviction"))).isEqualTo(new ClassName("Event"));
        assertThat(STANDARD.root(new ClassName("Person"))).isEqualTo(new ClassName("Person"));
    }

    @Test
    void whatIsNoClassIsItsOwnRoot() {
        assertThat(STANDARD.root(Mention.DATE)).isEqualTo(Mention.DATE);
        assertThat(STANDARD.root(Mention.PRONOUN)).isEqualTo(Mention.PRONOUN);
        assertThat(STANDARD.root(new ClassName("Nonsense"))).isEqualTo(new ClassName("Nonsense"));
    }

    @Test
    void aUsersClassHasOurRootWhateverElseIsAboveIt() throws IOException {
        Ontology ontology = Ontology.of(List.of(file("""
                my:Thing a owl:Class .
                my:Bank a owl:Class ; rdfs:subClassOf my:Thing , gw:Company .
                my:Boat a owl:Class ; rdfs:subClassOf my:Thing .
                """)));
        assertThat(ontology.root(new ClassName("https://example.org/my#Bank")))
                .isEqualTo(new ClassName("Organization"));
        assertThat(ontology.root(new ClassName("https://example.org/my#Boat")))
                .isEqualTo(new ClassName("https://example.org/my#Thing"));
    }

    @Test
    void everyWordListThatAStepReadsIsThere() throws IllegalAccessException {
        for (Field label : WordLists.class.getFields()) {
            Object lists = label.get(null);
            assertThat(lists instanceof List<?> many ? many : List.of(lists))
                    .as(label.getName())
                    .isNotEmpty()
                    .allMatch(list -> !STANDARD.words((String) list).isEmpty());
        }
        assertThatThrownBy(() -> STANDARD.words("nonsense")).hasMessageContaining("\"nonsense\"");
    }

    @Test
    void positionsAreWhatTheirCuesReferTo() {
        Pattern list = Pattern.compile("\\{o:role (?:\"([^\"]+)\"|(\\w+))\\}");
        assertThat(STANDARD.cues())
                .filteredOn(cue -> cue.term().equals("position"))
                .flatExtracting(cue -> list.matcher(cue.pattern())
                        .results()
                        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                        .toList())
                .containsOnly(WordLists.POSITIONS.toArray(String[]::new));
    }

    @Test
    void aUsersFileAddsToAListOfWords() throws IOException {
        Ontology ontology = Ontology.of(List.of(file("""
                [] a gw:WordList ; rdfs:label "title" ; gw:words "Abbot , prior" .
                """)));
        assertThat(ontology.words(WordLists.TITLE)).contains("abbot", "prior", "president");
        assertThat(ontology.words(WordLists.WOMAN, WordLists.MAN)).contains("queen", "king");
    }

    @Test
    void admitsWhatDomainAndRangeSay() {
        assertThat(STANDARD.allows(new PropertyName("citizenOf"), new ClassName("Person"), new ClassName("Group")))
                .isTrue();
        assertThat(STANDARD.allows(
                        new PropertyName("citizenOf"), new ClassName("Organization"), new ClassName("Place")))
                .isFalse();
        assertThat(STANDARD.allows(new PropertyName("affiliatedWith"), new ClassName("Person"), new ClassName("Place")))
                .isTrue();
        assertThat(STANDARD.allows(new PropertyName("foundedBy"), new ClassName("Event"), new ClassName("Person")))
                .isTrue();
        assertThat(STANDARD.allows(
                        new PropertyName("foundedBy"), new ClassName("Place"), new ClassName("Organization")))
                .isTrue();
        assertThat(STANDARD.allows(new PropertyName("spouse"), new ClassName("Person"), Mention.DATE))
                .isFalse();
        assertThat(STANDARD.allows(new PropertyName("birthDate"), new ClassName("Person"), Mention.DATE))
                .isTrue();
        assertThat(STANDARD.allows(new PropertyName("position"), new ClassName("Person"), new ClassName("xsd:string")))
                .isTrue();
        assertThat(STANDARD.allows(new PropertyName("nonsense"), new ClassName("Person"), new ClassName("Person")))
                .isFalse();
    }

    @Test
    void aLessSpecialTypeMayBeTheSpecialOne() {
        assertThat(STANDARD.allows(new PropertyName("capitalOf"), new ClassName("Place"), new ClassName("Country")))
                .isTrue();
        assertThat(STANDARD.allows(new PropertyName("capitalOf"), new ClassName("Facility"), new ClassName("Country")))
                .isFalse();
    }

    @Test
    void aPronounMayStandForAPersonOrOrganization() {
        assertThat(STANDARD.allows(new PropertyName("birthPlace"), Mention.PRONOUN, new ClassName("Place")))
                .isTrue();
        assertThat(STANDARD.allows(new PropertyName("locatedIn"), Mention.PRONOUN, new ClassName("Place")))
                .isFalse();
    }

    @Test
    void knowsSuperPropertiesInverseAndSymmetry() {
        Property chief = STANDARD.property(new PropertyName("chiefExecutiveOf")).orElseThrow();
        assertThat(chief.superProperties())
                .containsExactly(new PropertyName("affiliatedWith"), new PropertyName("headOf"));
        assertThat(chief.inverse()).isEqualTo(new PropertyName("chiefExecutive"));
        assertThat(chief.iri()).isEqualTo("https://graphwright.org/ontology#chiefExecutiveOf");
        assertThat(STANDARD.property(new PropertyName("headOfState"))
                        .orElseThrow()
                        .inverse())
                .isNull();
        assertThat(STANDARD.property(new PropertyName("spouse")).orElseThrow().symmetric())
                .isTrue();
    }

    @Test
    void whatASubPropertyAdmitsItsSuperPropertyAdmitsToo() {
        for (Property property : STANDARD.properties()) {
            for (PropertyName superName : property.superProperties()) {
                Property above = STANDARD.property(superName).orElseThrow();
                assertThat(property.domain())
                        .as("domain of %s within that of %s", property.name(), superName)
                        .allMatch(type -> above.domain().stream().anyMatch(wide -> STANDARD.isA(type, wide)));
                assertThat(property.range())
                        .as("range of %s within that of %s", property.name(), superName)
                        .allMatch(type -> above.range().stream().anyMatch(wide -> STANDARD.isA(type, wide)));
            }
        }
    }

    @Test
    void propertiesOfTextsAreNotReadFromSentences() {
        assertThat(STANDARD.property(new PropertyName("sentence"))).isEmpty();
        assertThat(STANDARD.property(new PropertyName("refersTo"))).isEmpty();
        assertThat(STANDARD.property(new PropertyName("heldIn"))).isPresent();
    }

    @Test
    void readsRules() {
        assertThat(STANDARD.rules()).anySatisfy(rule -> {
            assertThat(rule.name()).isEqualTo("a minister is a citizen of the country");
            assertThat(rule.body())
                    .containsExactly(
                            new TriplePattern("?p", "ministerOf", "?c"), new TriplePattern("?c", "a", "Country"));
            assertThat(rule.head()).isEqualTo(new TriplePattern("?p", "citizenOf", "?c"));
            assertThat(rule.factor()).isEqualTo(0.85);
        });
    }

    @Test
    void aUsersFileAddsToTheStandard() throws IOException {
        Ontology ontology = Ontology.of(List.of(file("""
                my:supplies a owl:ObjectProperty ; rdfs:label "supplies" ; gw:cue "supplier of" ; gw:minConfidence 0.6 ;
                    rdfs:domain gw:Company ; rdfs:range [ owl:unionOf ( gw:Company my:Plant ) ] .
                my:Plant a owl:Class ; rdfs:subClassOf gw:Facility .
                gw:Attack gw:cue "raid" .
                """)));
        Property supplies = ontology.property(new PropertyName("https://example.org/my#supplies"))
                .orElseThrow();
        assertThat(supplies.range())
                .containsExactlyInAnyOrder(new ClassName("Company"), new ClassName("https://example.org/my#Plant"));
        assertThat(supplies.minConfidence()).isEqualTo(0.6);
        assertThat(ontology.allows(supplies.name(), new ClassName("Organization"), new ClassName("Place")))
                .isTrue();
        assertThat(ontology.cues())
                .contains(new Cue(supplies.name().value(), "supplier of"), new Cue("Attack", "raid"));
    }

    @Test
    void brokenTurtleNamesFileAndLine() throws IOException {
        Path file = file("my:supplies a owl:ObjectProperty ;;; nonsense\n");
        assertThatThrownBy(() -> Ontology.of(List.of(file)))
                .isInstanceOf(OntologyException.class)
                .hasMessageStartingWith(file + ":5: ");
    }

    @Test
    void anUnknownClassNamesFileAndLine() throws IOException {
        Path file = file("\nmy:supplies a owl:ObjectProperty ; rdfs:domain gw:Compny ; rdfs:range gw:Company .\n");
        assertThatThrownBy(() -> Ontology.of(List.of(file)))
                .hasMessage(file + ":6: rdfs:domain of supplies is Compny, which is no class of the ontology:"
                        + " declare it as owl:Class");
    }

    @Test
    void aCueWithoutDomainIsToldToStateOne() throws IOException {
        Path file = file("my:supplies a owl:ObjectProperty ; rdfs:range gw:Company ; gw:cue \"supplier of\" .\n");
        assertThatThrownBy(() -> Ontology.of(List.of(file)))
                .hasMessage(file + ":5: supplies has a cue but no rdfs:domain: state one");
    }

    @Test
    void aCueOnNothingIsAnError() throws IOException {
        Path file = file("my:supplies gw:cue \"supplier of\" .\n");
        assertThatThrownBy(() -> Ontology.of(List.of(file)))
                .hasMessage(file + ":5: gw:cue of supplies, which is neither a property between things nor a class of"
                        + " events");
    }

    @Test
    void aBrokenRuleNamesFileAndLine() throws IOException {
        Path file = file(
                "\n\n[] a gw:Rule ; rdfs:label \"wrong\" ; gw:body \"?p gw:leads ?o\" ; gw:head \"?p gw:memberOf ?o\" .\n");
        assertThatThrownBy(() -> Ontology.of(List.of(file)))
                .hasMessage(file + ":7: no property between things of the ontology: gw:leads");
    }

    @Test
    void aMissingFileIsNamed() {
        Path missing = folder.resolve("missing.ttl");
        assertThatThrownBy(() -> Ontology.of(List.of(missing)))
                .isInstanceOf(OntologyException.class)
                .hasMessageStartingWith(missing.toString());
    }

    @Test
    void whateverIsReadFromItChangesTheFingerprint() throws IOException {
        String supplies = "my:supplies a owl:ObjectProperty ; rdfs:domain gw:Company ; rdfs:range gw:Company";
        List<String> additions = List.of(
                "my:Shop a owl:Class .",
                "my:Shop a owl:Class ; rdfs:subClassOf gw:Company .",
                supplies + " .",
                supplies + " ; rdfs:label \"delivers\" .",
                supplies + " ; rdfs:range gw:Team .",
                supplies + " ; rdfs:subPropertyOf gw:supported .",
                supplies + " ; a owl:SymmetricProperty .",
                supplies + " ; gw:minConfidence 0.5 .",
                supplies + " ; gw:cue \"supplier of\" .",
                supplies + " ; gw:wording \"lesser\" .",
                "[] a gw:WordList ; rdfs:label \"lesser\" ; gw:words \"primate\" .",
                "[] a gw:WordList ; rdfs:label \"my\" ; gw:words \"primate\" .",
                "[] a gw:Rule ; rdfs:label \"r\" ; gw:body \"?a gw:spouse ?b\" ; gw:head \"?b gw:spouse ?a\" .",
                "[] a gw:Rule ; rdfs:label \"r\" ; gw:body \"?a gw:spouse ?b\" ; gw:head \"?b gw:spouse ?a\" ; gw:factor 0.5 .");
        List<String> fingerprints = new ArrayList<>(List.of(STANDARD.fingerprint()));
        for (String addition : additions) {
            fingerprints.add(Ontology.of(List.of(file(addition))).fingerprint());
        }
        assertThat(fingerprints).doesNotHaveDuplicates();
    }

    @Test
    void whatIsNotReadLeavesTheFingerprint() throws IOException {
        assertThat(Ontology.of(List.of(file("# a comment"))).fingerprint()).isEqualTo(STANDARD.fingerprint());
        Path one = Files.writeString(folder.resolve("1.ttl"), PREFIXES + "my:Shop a owl:Class .");
        Path two = Files.writeString(folder.resolve("2.ttl"), PREFIXES + "gw:headOf gw:cue \"keeper of\" .");
        assertThat(Ontology.of(List.of(one, two)).fingerprint())
                .isEqualTo(Ontology.of(List.of(two, one)).fingerprint());
    }

    /** A field that the fingerprint leaves out changes readings unseen; the roots follow from the classes. */
    @Test
    void theFingerprintIsOfAllFields() {
        assertThat(Ontology.class.getDeclaredFields())
                .filteredOn(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .extracting(Field::getName)
                .as("a new field belongs into fingerprint()")
                .containsExactlyInAnyOrder(
                        "superClasses", "roots", "properties", "limits", "cues", "rules", "wordLists");
    }

    private Path file(String turtle) throws IOException {
        return Files.writeString(folder.resolve("my.ttl"), PREFIXES + turtle);
    }
}

package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.graphwright.model.OpenRelation;
import org.graphwright.model.Reading;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;

class OpenRelationFinderTest {
    private static List<String> between(Reading reading) {
        return new OpenRelationFinder(Ontology.standard(), false)
                .find(reading).stream().map(OpenRelationFinderTest::print).toList();
    }

    private static String print(OpenRelation r) {
        String objects =
                r.objects().stream().map(o -> String.valueOf(o.entity())).collect(Collectors.joining(", "));
        return r.subject().entity() + " | " + (r.negated() ? "not " : "") + r.relation() + " | " + objects;
    }

    @Test
    void verbWithItsParticleAndPreposition() {
        assertThat(between(Readings.of(
                        "Acme agreed to sell Zeta Motors to Borealis on Friday.",
                        "Organization:Acme",
                        "Organization:Zeta Motors")))
                .containsExactly("Acme | agree to sell | Zeta Motors");
        assertThat(between(Readings.of("Anna Berg flew to Lisbon.", "Person:Anna Berg", "Place:Lisbon")))
                .containsExactly("Anna Berg | fly to | Lisbon");
    }

    @Test
    void passiveAndNegationAreKept() {
        assertThat(between(Readings.of(
                        "Zeta Motors was bought by Borealis.", "Organization:Zeta Motors", "Organization:Borealis")))
                .containsExactly("Zeta Motors | be buy by | Borealis");
        assertThat(between(Readings.of("Norway did not invite Iceland.", "Place:Norway", "Place:Iceland")))
                .containsExactly("Norway | not invite | Iceland");
    }

    @Test
    void joinedVerbsShareTheSubjectAndJoinedObjectsTheVerb() {
        assertThat(between(Readings.of(
                        "Anna Berg praised Norway and visited Lisbon and Porto.",
                        "Person:Anna Berg",
                        "Place:Norway",
                        "Place:Lisbon",
                        "Place:Porto")))
                .containsExactly(
                        "Anna Berg | praise | Norway", "Anna Berg | visit | Lisbon", "Anna Berg | visit | Porto");
    }

    @Test
    void theSubjectStandsBeforeAParenthesisInDashes() {
        assertThat(between(Readings.of(
                        "The Syrian Army — whose commander is Anna Berg — entered Lisbon. Borealis - an airline - sued Zeta.",
                        "Organization:Syrian Army",
                        "Person:Anna Berg",
                        "Place:Lisbon",
                        "Organization:Borealis",
                        "Organization:Zeta")))
                .contains("Syrian Army | enter | Lisbon", "Borealis | sue | Zeta");
    }

    @Test
    void theSubjectStandsBeforeAnAppositionAndARelativeClause() {
        assertThat(between(Readings.of(
                        "Anna Berg, a lawyer from Oslo, sued Acme. Borealis, which owns Acme, sued Zeta.",
                        "Person:Anna Berg",
                        "Place:Oslo",
                        "Organization:Acme",
                        "Organization:Borealis",
                        "Organization:Zeta")))
                .contains("Anna Berg | sue | Acme", "Borealis | sue | Zeta");
    }

    @Test
    void listNeighboursAreNotRelated() {
        assertThat(between(Readings.of(
                        "Margaret Atwood (Canada), Saul Bellow (Canada), Isabel Allende (Chile) and others.",
                        "Person:Margaret Atwood",
                        "Person:Saul Bellow",
                        "Person:Isabel Allende",
                        "Place:Chile")))
                .isEmpty();
    }

    @Test
    void atMostFifteenAndNoneTwice() {
        StringBuilder text = new StringBuilder();
        String[] names = new String[41];
        names[40] = "Place:Norway";
        for (int i = 0; i < 40; i++) {
            String name = "Company" + (char) ('a' + i % 20) + (char) ('k' + i / 20);
            text.append(name).append(" sued Norway. ");
            names[i] = "Organization:" + name;
        }
        assertThat(between(Readings.of(text.toString(), names)))
                .hasSizeLessThanOrEqualTo(15)
                .doesNotHaveDuplicates();
    }
}

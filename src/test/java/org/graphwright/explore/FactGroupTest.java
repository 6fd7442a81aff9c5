package org.graphwright.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.graphwright.model.Status;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Vocabulary;
import org.junit.jupiter.api.Test;

class FactGroupTest {
    private static final Ontology ONTOLOGY = Ontology.standard();
    private static final ThingRef ANN = new ThingRef("x:ann", "Ann", "Person");
    private static final ThingRef ACME = new ThingRef("x:acme", "Acme", "Company");
    private static final ThingRef PARTY = new ThingRef("x:party", "Party", "Party");

    @Test
    void whatIsSaidOfOneBodyStandsTogetherTheMostSpecialFirst() {
        List<FactGroup> groups = groups(
                ANN,
                fact("affiliatedWith", ACME, 0.97),
                fact("politicalAffiliation", PARTY, 0.95),
                fact("chiefExecutiveOf", ACME, 0.9),
                fact("memberOf", PARTY, 0.8),
                fact("citizenOf", new ThingRef("x:utopia", "Utopia", "Country"), 0.7));
        assertThat(groups).extracting(FactGroup::title).containsExactly("affiliated with", "citizen of");
        assertThat(groups.get(0).mixed()).isTrue();
        assertThat(groups.get(0).facts())
                .extracting(groups.get(0)::otherEnd)
                .containsExactly(
                        "chief executive of: Acme",
                        "affiliated with: Acme",
                        "political affiliation: Party",
                        "member of: Party");
    }

    @Test
    void aGroupOfOnePropertyIsCalledByIt() {
        FactGroup group = groups(ANN, fact("memberOf", PARTY, 0.8)).get(0);
        assertThat(group.title()).isEqualTo("member of");
        assertThat(group.otherEnd(group.facts().get(0))).isEqualTo("Party");
    }

    @Test
    void theMembersOfABodyAreAGroupToo() {
        FactGroup group = groups(PARTY, fact("memberOf", PARTY, 0.8), fact("headOf", PARTY, 0.7))
                .get(0);
        assertThat(group.title()).isEqualTo("affiliated with → Party");
        assertThat(group.inverse()).isTrue();
    }

    @Test
    void whoBelongsToSomethingInSomeWayHasToBeSurer() {
        FactGroup group = groups(ANN, fact("affiliatedWith", PARTY, 0.8), fact("affiliatedWith", ACME, 0.79))
                .get(0);
        assertThat(group.facts()).extracting(FactSummary::value).containsExactly("Party");
        assertThat(group.lessSure()).extracting(FactSummary::value).containsExactly("Acme");
    }

    @Test
    void whatIsBelowTheFloorStandsApartAndIsNotLost() {
        FactGroup group = groups(ANN, fact("memberOf", PARTY, 0.5), fact("memberOf", ACME, 0.49))
                .get(0);
        assertThat(group.facts()).extracting(FactSummary::value).containsExactly("Party");
        assertThat(group.lessSure()).extracting(FactSummary::value).containsExactly("Acme");
    }

    @Test
    void mereBelongingTakesMoreToBeShown() {
        FactGroup group = groups(ANN, fact("affiliatedWith", PARTY, 0.8), fact("affiliatedWith", ACME, 0.79))
                .get(0);
        assertThat(group.facts()).extracting(FactSummary::value).containsExactly("Party");
        assertThat(group.lessSure()).extracting(FactSummary::value).containsExactly("Acme");
    }

    @Test
    void theGroupWithTheSurestFactComesFirst() {
        assertThat(groups(ANN, fact("metWith", ACME, 0.9), fact("memberOf", PARTY, 0.8)))
                .extracting(FactGroup::label)
                .containsExactly("met with", "member of");
    }

    private static List<FactGroup> groups(ThingRef thing, FactSummary... facts) {
        List<FactSummary> sorted = new ArrayList<>(List.of(facts));
        sorted.sort(FactSummary.ORDER);
        return FactGroup.of(thing, sorted, ONTOLOGY);
    }

    private static FactSummary fact(String property, ThingRef object, double belief) {
        return new FactSummary(
                ANN,
                Vocabulary.NAMESPACE + property,
                ONTOLOGY.label(property),
                object,
                object.label(),
                Status.ASSERTED,
                belief,
                belief,
                1,
                1,
                "",
                "",
                List.of());
    }
}

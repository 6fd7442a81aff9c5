package org.graphwright.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.graphwright.model.Status;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Vocabulary;
import org.junit.jupiter.api.Test;

class FactGroupsTest {
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
    void whatSaysWhoItIsComesFirstThenTheGroupWithTheSurestFact() {
        assertThat(groups(ANN, fact("metWith", ACME, 0.9), fact("accused", ACME, 0.95), fact("memberOf", PARTY, 0.8)))
                .extracting(FactGroup::label)
                .containsExactly("member of", "accused", "met with");
    }

    @Test
    void whatHoldsFromBothSidesIsToldOnce() {
        ThingRef bob = new ThingRef("x:bob", "Bob", "Person");
        assertThat(groups(ANN, fact("metWith", bob, 0.9), factOf(bob, "metWith", ANN, 0.9)))
                .extracting(FactGroup::title)
                .containsExactly("met with");
        assertThat(groups(ANN, factOf(bob, "metWith", ANN, 0.9)))
                .extracting(FactGroup::title)
                .containsExactly("met with → Ann");
    }

    @Test
    void ofABigGroupTheSurestAreReadAndTheOthersCounted() {
        FactSummary[] facts = IntStream.range(0, 300)
                .mapToObj(i -> fact("metWith", new ThingRef("x:" + i, "Thing " + i, "Person"), (i + 1) / 300.0))
                .toArray(FactSummary[]::new);
        Set<RankedFact> read = new HashSet<>();
        FactGroup group = groups(ANN, 10, read, facts).get(0).first(10, fact -> fact);
        assertThat(group.facts())
                .extracting(FactSummary::value)
                .startsWith("Thing 299", "Thing 298")
                .hasSize(10);
        assertThat(group.lessSure())
                .extracting(FactSummary::value)
                .startsWith("Thing 148", "Thing 147")
                .hasSize(10);
        assertThat(group.left()).isEqualTo(141);
        assertThat(group.lessSureLeft()).isEqualTo(139);
        assertThat(read).hasSize(100);
    }

    private static List<FactGroup> groups(ThingRef thing, FactSummary... facts) {
        return groups(thing, 1000, new HashSet<>(), facts);
    }

    private static List<FactGroup> groups(ThingRef thing, int listed, Set<RankedFact> read, FactSummary... facts) {
        Map<RankedFact, FactSummary> ranked = new LinkedHashMap<>();
        for (FactSummary fact : facts) {
            ranked.put(new RankedFact(triple(fact), fact.belief()), fact);
        }
        return new FactGroups(
                        wanted -> {
                            read.addAll(wanted);
                            return wanted.stream()
                                    .map(ranked::get)
                                    .sorted(FactSummary.ORDER)
                                    .toList();
                        },
                        ONTOLOGY,
                        listed)
                .of(thing, List.copyOf(ranked.keySet()));
    }

    private static Triple triple(FactSummary fact) {
        return Triple.create(
                NodeFactory.createURI(fact.subject().iri()),
                NodeFactory.createURI(fact.property()),
                NodeFactory.createURI(fact.object().iri()));
    }

    private static FactSummary fact(String property, ThingRef object, double belief) {
        return factOf(ANN, property, object, belief);
    }

    private static FactSummary factOf(ThingRef subject, String property, ThingRef object, double belief) {
        return new FactSummary(
                subject,
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

package org.graphwright.belief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.graphwright.model.PropertyName;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;

class ConstraintsTest {
    private static final Constraints CONSTRAINTS = new Constraints(Ontology.standard());

    @Test
    void ofTwoBirthPlacesTheLikelierTakesFromTheOther() {
        FactKey paris = fact("ann", "birthPlace", "paris");
        FactKey rome = fact("ann", "birthPlace", "rome");
        Map<FactKey, Double> logOdds = apply(candidate(paris, 0.9), candidate(rome, 0.6));
        // odds 9 and 1.5: not both, so 9 / 11.5 and 1.5 / 11.5
        assertThat(probability(logOdds, paris)).isCloseTo(0.783, within(0.001));
        assertThat(probability(logOdds, rome)).isCloseTo(0.130, within(0.001));
    }

    @Test
    void aTownAndItsCountryAreOneBirthPlace() {
        FactKey town = fact("ann", "birthPlace", "paris");
        FactKey country = fact("ann", "birthPlace", "france");
        Map<FactKey, Double> logOdds = apply(
                candidate(town, 0.9), candidate(country, 0.9), candidate(fact("paris", "locatedIn", "france"), 0.9));
        assertThat(probability(logOdds, town)).isCloseTo(0.9, within(0.001));
        assertThat(probability(logOdds, country)).isCloseTo(0.9, within(0.001));
    }

    @Test
    void aDayAndItsYearAreOneBirthDate() {
        FactKey day = date("ann", "birthDate", "1951-03-02");
        FactKey year = date("ann", "birthDate", "1951");
        FactKey other = date("ann", "birthDate", "1960");
        Map<FactKey, Double> agree = apply(candidate(day, 0.9), candidate(year, 0.9));
        assertThat(probability(agree, day)).isCloseTo(0.9, within(0.001));
        Map<FactKey, Double> disagree = apply(candidate(day, 0.9), candidate(other, 0.9));
        assertThat(probability(disagree, day)).isLessThan(0.5);
    }

    @Test
    void aDayAndTheWeekAroundItAreOneDeathDate() {
        FactKey day = date("ann", "deathDate", "2020-01-02");
        FactKey week = date("ann", "deathDate", "2019-12-30/2020-01-05");
        assertThat(probability(apply(candidate(day, 0.6), candidate(week, 0.9)), day))
                .isCloseTo(0.6, within(0.001));
        FactKey later = date("ann", "deathDate", "2020-01-06");
        assertThat(probability(apply(candidate(later, 0.6), candidate(week, 0.9)), later))
                .isLessThan(0.5);
    }

    @Test
    void ofFewParentsFurtherOnesTakeFromEachOther() {
        List<Candidate> parents = new ArrayList<>();
        for (String parent : List.of("a", "b", "c", "d")) {
            parents.add(candidate(fact("kim", "childOf", parent), 0.9));
        }
        assertThat(probability(apply(parents.subList(0, 2)), parents.get(0).fact()))
                .isCloseTo(0.9, within(0.001));
        assertThat(probability(apply(parents), parents.get(0).fact())).isLessThan(0.6);
    }

    @Test
    void aCountryHasOneCapitalAndACityIsThatOfOne() {
        FactKey paris = fact("paris", "capitalOf", "france");
        FactKey lyon = fact("lyon", "capitalOf", "france");
        FactKey alsoSpain = fact("paris", "capitalOf", "spain");
        Map<FactKey, Double> logOdds = apply(candidate(paris, 0.95), candidate(lyon, 0.5), candidate(alsoSpain, 0.5));
        assertThat(probability(logOdds, paris)).isGreaterThan(0.75);
        assertThat(probability(logOdds, lyon)).isLessThan(0.1);
        assertThat(probability(logOdds, alsoSpain)).isLessThan(0.1);
    }

    @Test
    void whoIsMarriedToSomebodyIsNotTheirChild() {
        FactKey spouse = fact("ann", "spouse", "bob");
        FactKey child = fact("bob", "childOf", "ann");
        Map<FactKey, Double> logOdds = apply(candidate(spouse, 0.9), candidate(child, 0.7));
        assertThat(probability(logOdds, spouse)).isCloseTo(0.730, within(0.001));
        assertThat(probability(logOdds, child)).isCloseTo(0.189, within(0.001));
    }

    @Test
    void whoHeadsABodyDoesNotOpposeIt() {
        FactKey head = fact("ann", "chiefExecutiveOf", "acme");
        FactKey opposed = fact("acme", "opposed", "ann");
        assertThat(probability(apply(candidate(head, 0.9), candidate(opposed, 0.5)), opposed))
                .isLessThan(0.1);
    }

    @Test
    void nobodyIsAParentOfTheirGrandparent() {
        FactKey one = fact("kim", "childOf", "ann");
        FactKey two = fact("ann", "childOf", "eve");
        FactKey round = fact("eve", "childOf", "kim");
        Map<FactKey, Double> logOdds = apply(candidate(one, 0.9), candidate(two, 0.95), candidate(round, 0.6));
        assertThat(probability(logOdds, round)).isLessThan(0.2);
        assertThat(probability(logOdds, two)).isCloseTo(0.95, within(0.001));
    }

    @Test
    void noTwoPlacesLieInEachOther() {
        FactKey right = fact("dallas", "locatedIn", "texas");
        FactKey wrong = fact("texas", "locatedIn", "dallas");
        assertThat(probability(apply(candidate(right, 0.9), candidate(wrong, 0.7)), wrong))
                .isLessThan(0.25);
    }

    @Test
    void aCountryHasOneHeadOfStateAtATime() {
        FactKey ann = fact("ann", "headOfState", "utopia");
        FactKey bob = fact("bob", "headOfState", "utopia");
        Candidate earlier = candidate(ann, 0.9, "2019-01-01", "2019-12-31");
        assertThat(probability(apply(earlier, candidate(bob, 0.9, "2020-02-01", "2020-12-31")), ann))
                .isCloseTo(0.9, within(0.001));
        assertThat(probability(apply(earlier, candidate(bob, 0.6, "2019-05-05", "2019-05-05")), bob))
                .isLessThan(0.15);
    }

    @Test
    void aFormerHeadOfStateIsNoRival() {
        FactKey ann = fact("ann", "headOfState", "utopia");
        Candidate former = new Candidate(fact("bob", "headOfState", "utopia"), 2, false, "", "", "2019-05-05");
        assertThat(probability(apply(candidate(ann, 0.9, "2019-01-01", "2019-12-31"), former), ann))
                .isCloseTo(0.9, within(0.001));
    }

    @Test
    void nobodyIsBornAfterTheArticle() {
        FactKey birth = date("ann", "birthDate", "2020-06-01");
        Candidate early = new Candidate(birth, 3, true, "2019-01-01", "2019-01-01", "2019-01-01");
        Candidate late = new Candidate(birth, 3, true, "2021-01-01", "2021-01-01", "2021-01-01");
        assertThat(probability(apply(early), birth)).isCloseTo(0.01, within(0.001));
        assertThat(probability(apply(late), birth)).isGreaterThan(0.9);
    }

    @Test
    void thingsOfOtherClassesAreHardlyJoined() {
        FactKey fact = fact("acme", "spouse", "bob");
        Map<FactKey, Double> logOdds = CONSTRAINTS.apply(List.of(candidate(fact, 0.9)), key -> false);
        assertThat(probability(logOdds, fact)).isCloseTo(0.01, within(0.001));
    }

    @Test
    void inversesAndBothSidesOfASymmetricFactAreOne() {
        assertThat(CONSTRAINTS.standing(fact("b", "spouse", "a"))).isEqualTo(fact("a", "spouse", "b"));
        assertThat(CONSTRAINTS.standing(fact("acme", "chiefExecutive", "ann")))
                .isEqualTo(CONSTRAINTS.standing(fact("ann", "chiefExecutiveOf", "acme")));
    }

    @Test
    void theOrderOfFactsIsOfNoMatter() {
        List<Candidate> facts = new ArrayList<>(List.of(
                candidate(fact("a", "childOf", "b"), 0.8),
                candidate(fact("b", "childOf", "a"), 0.8),
                candidate(fact("a", "spouse", "b"), 0.8),
                candidate(fact("a", "childOf", "c"), 0.8),
                candidate(fact("a", "childOf", "d"), 0.8)));
        Map<FactKey, Double> before = apply(facts);
        Collections.reverse(facts);
        assertThat(apply(facts)).isEqualTo(before);
    }

    private static Map<FactKey, Double> apply(Candidate... candidates) {
        return apply(Arrays.asList(candidates));
    }

    private static Map<FactKey, Double> apply(List<Candidate> candidates) {
        return CONSTRAINTS.apply(candidates, key -> true);
    }

    private static double probability(Map<FactKey, Double> logOdds, FactKey fact) {
        return LogOdds.probability(logOdds.get(CONSTRAINTS.standing(fact)));
    }

    private static Candidate candidate(FactKey fact, double probability) {
        return candidate(fact, probability, "", "");
    }

    private static Candidate candidate(FactKey fact, double probability, String first, String last) {
        return new Candidate(CONSTRAINTS.standing(fact), LogOdds.of(probability), true, first, last, last);
    }

    private static FactKey fact(String subject, String property, String object) {
        return new FactKey(subject, new PropertyName(property), object, null);
    }

    private static FactKey date(String subject, String property, String object) {
        return new FactKey(subject, new PropertyName(property), object, "xsd:date");
    }
}

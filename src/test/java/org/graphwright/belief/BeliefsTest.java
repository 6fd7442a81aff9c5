package org.graphwright.belief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Tense;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;

class BeliefsTest {
    private static final Ontology ONTOLOGY = Ontology.standard();
    private static final ToIntFunction<String> ONE_ARTICLE = thing -> 1;

    @Test
    void whatMoreArticlesSayIsSurerAndCopiesCountOnce() {
        FactKey said = fact("ann", "employedBy", "acme");
        assertThat(of(List.of(report(said, "a", 0.8))).get(said).sources()).isEqualTo(1);
        Belief once =
                of(List.of(report(said, "a", 0.8), report(said, "a", 0.7))).get(said);
        Belief twice =
                of(List.of(report(said, "a", 0.8), report(said, "b", 0.7))).get(said);
        assertThat(once.sources()).isEqualTo(1);
        assertThat(once.belief()).isCloseTo(0.8, within(0.001));
        assertThat(twice.sources()).isEqualTo(2);
        assertThat(twice.belief()).isGreaterThan(once.belief());
    }

    @Test
    void whatOneOfManyArticlesKnowsIsSuspect() {
        FactKey said = fact("ann", "spouse", "bob");
        SortedMap<FactKey, Belief> unknown =
                beliefs(List.of(report(said, "a", 0.9))).of(ONE_ARTICLE, fact -> true);
        SortedMap<FactKey, Belief> famous =
                beliefs(List.of(report(said, "a", 0.9))).of(thing -> thing.equals("ann") ? 56 : 1, fact -> true);
        assertThat(famous.get(said).belief()).isLessThan(unknown.get(said).belief());
    }

    @Test
    void aFactSaidFromBothSidesIsOne() {
        FactKey one = fact("ann", "spouse", "bob");
        FactKey other = fact("bob", "spouse", "ann");
        SortedMap<FactKey, Belief> beliefs = of(List.of(report(one, "a", 0.9), report(other, "b", 0.6)));
        assertThat(beliefs.get(one)).isEqualTo(beliefs.get(other));
        assertThat(beliefs.get(one).sources()).isEqualTo(2);
    }

    @Test
    void whatASpecialPropertySaysTheGeneralOneSaysToo() {
        FactKey head = fact("ann", "chiefExecutiveOf", "acme");
        FactKey affiliated = fact("ann", "affiliatedWith", "acme");
        SortedMap<FactKey, Belief> beliefs = of(List.of(report(head, "a", 0.9), report(affiliated, "a", 0.6)));
        assertThat(beliefs.get(affiliated).belief()).isEqualTo(beliefs.get(head).belief());
    }

    @Test
    void aTownContradictsATownAndNotTheCountryOfTheOther() {
        FactKey vienna = fact("lena", "birthPlace", "vienna");
        FactKey graz = fact("lena", "birthPlace", "graz");
        FactKey austria = fact("lena", "birthPlace", "austria");
        SortedMap<FactKey, Belief> beliefs = of(List.of(
                report(vienna, "a", 0.9),
                report(vienna, "b", 0.9),
                report(graz, "c", 0.9),
                report(austria, "c", 0.9),
                report(fact("graz", "locatedIn", "austria"), "c", 0.9)));
        assertThat(beliefs.get(vienna).contradicts()).containsExactly(graz);
        assertThat(beliefs.get(graz).contradicts()).containsExactly(vienna);
        assertThat(beliefs.get(austria).contradicts()).isEmpty();
    }

    @Test
    void whatASpecialPropertySaysFromTheOtherSideTheGeneralOneSaysToo() {
        FactKey chief = fact("acme", "chiefExecutive", "ann");
        FactKey head = fact("ann", "headOf", "acme");
        SortedMap<FactKey, Belief> beliefs = of(List.of(report(chief, "a", 0.95), report(head, "a", 0.6)));
        assertThat(beliefs.get(head).belief()).isEqualTo(beliefs.get(chief).belief());
        assertThat(chief.ends()).isEqualTo(head.ends());
    }

    @Test
    void whatExcludesEachOtherIsKnownAndLessBelieved() {
        FactKey paris = fact("ann", "birthPlace", "paris");
        FactKey rome = fact("ann", "birthPlace", "rome");
        SortedMap<FactKey, Belief> beliefs = of(List.of(report(paris, "a", 0.9), report(rome, "b", 0.6)));
        assertThat(beliefs.get(paris).contradicts()).containsExactly(rome);
        assertThat(beliefs.get(rome).contradicts()).containsExactly(paris);
        assertThat(beliefs.get(rome).belief()).isLessThan(0.2);
    }

    @Test
    void whoIsCalledFormerAsOftenAsNotContradictsNoHolderOfToday() {
        FactKey obama = fact("obama", "headOfState", "america");
        FactKey trump = fact("trump", "headOfState", "america");
        List<Report> reports = new ArrayList<>();
        for (int day = 1; day < 9; day++) {
            reports.add(report(trump, "t" + day, 0.9, "2020-01-0" + day, Tense.CURRENT));
        }
        reports.add(report(obama, "t2", 0.9, "2020-01-02", Tense.FORMER));
        reports.add(report(obama, "t4", 0.7, "2020-01-04", Tense.CURRENT));
        SortedMap<FactKey, Belief> beliefs = of(reports);
        assertThat(beliefs.get(obama).contradicts()).isEmpty();
        assertThat(beliefs.get(obama).belief()).isGreaterThan(0.8);
        reports.add(report(obama, "t5", 0.7, "2020-01-05", Tense.CURRENT));
        assertThat(of(reports).get(obama).contradicts()).containsExactly(trump);
    }

    @Test
    void theOrderOfReportsIsOfNoMatter() {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            FactKey said = fact("p" + i % 3, i % 2 == 0 ? "childOf" : "spouse", "p" + i % 7);
            reports.add(report(said, "article" + i % 5, 0.5 + i / 100.0));
        }
        SortedMap<FactKey, Belief> before = of(reports);
        Collections.reverse(reports);
        assertThat(of(reports)).isEqualTo(before);
    }

    @Test
    void theShippedWeightsKnowTheFeaturesOfEvidenceAndSources() {
        assertThat(Weights.standard().byName())
                .containsKeys(
                        Features.BIAS, Features.CONFIDENCE, Features.SOURCES, Features.TALK, Features.LIMITED_TALK);
        assertThat(Weights.standard().byName().get(Features.SOURCES)).isPositive();
    }

    private static SortedMap<FactKey, Belief> of(List<Report> reports) {
        return beliefs(reports).of(ONE_ARTICLE, fact -> true);
    }

    private static Beliefs beliefs(List<Report> reports) {
        SortedMap<String, Double> weights = new TreeMap<>();
        weights.put(Features.CONFIDENCE, 1.0);
        weights.put(Features.SOURCES, 0.8);
        weights.put(Features.LIMITED_TALK, -0.3);
        Beliefs beliefs = new Beliefs(ONTOLOGY, new Weights(weights));
        reports.forEach(beliefs::add);
        return beliefs;
    }

    private static Report report(FactKey fact, String source, double confidence) {
        return report(fact, source, confidence, "2020-01-01", Tense.CURRENT);
    }

    private static Report report(FactKey fact, String source, double confidence, String day, Tense tense) {
        return new Report(fact, source, day, confidence, 1, "cue", tense);
    }

    private static FactKey fact(String subject, String property, String object) {
        return new FactKey(subject, new PropertyName(property), object, null);
    }
}

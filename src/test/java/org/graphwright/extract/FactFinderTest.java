package org.graphwright.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.graphwright.extract.cue.CueMatcher;
import org.graphwright.extract.trained.Standings;
import org.graphwright.model.Evidence;
import org.graphwright.model.Fact;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Reading;
import org.graphwright.model.Source;
import org.graphwright.model.Span;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;

class FactFinderTest {
    private static final Ontology ONTOLOGY = Ontology.standard();

    private final FactFinder finder =
            new FactFinder(ONTOLOGY, Gazetteer.standard(), new CueMatcher(ONTOLOGY, Gazetteer.standard()), 0);

    @Test
    void whatModelAndCueSayIsOneFactWithTheEvidenceOfBoth() {
        Reading reading = MarkedText.of("[Person Anna Berg] is the president of [Country Norway].")
                .named()
                .reading();
        Statement model = statement(reading, 0, "headOfState", 1, 0.7);
        Fact fact = find(reading, model).stream()
                .filter(f -> f.property().value().equals("headOfState"))
                .findFirst()
                .orElseThrow();
        assertThat(fact.evidence()).extracting(e -> e.source().by()).containsExactlyInAnyOrder("pair-model", "cue");
        assertThat(fact.confidence()).isGreaterThan(fact.surest().confidence()).isGreaterThan(0.7);
    }

    @Test
    void rulesGoOnToAFixpointFromFactsThatTheGazetteerAdds() {
        Reading reading = MarkedText.of(
                        "[Organization Nordtech] wrote. [Facility Zhabei Tower] stood. [City Shanghai] slept. [Country China] woke.")
                .named()
                .reading();
        List<Fact> facts =
                find(reading, statement(reading, 0, "basedIn", 1, 0.9), statement(reading, 1, "locatedIn", 2, 0.95));
        assertThat(facts)
                .extracting(f -> f.source().by() + ": " + f.subject() + " " + f.property() + " " + f.object())
                .containsExactlyInAnyOrder(
                        "pair-model: Nordtech basedIn Zhabei Tower",
                        "pair-model: Zhabei Tower locatedIn Shanghai",
                        "authority: Shanghai locatedIn China",
                        "rule: Nordtech basedIn Shanghai",
                        "rule: Zhabei Tower locatedIn China",
                        "rule: Nordtech basedIn China");
        assertThat(facts).extracting(fact -> fact.id().value()).containsExactly("f1", "f2", "f3", "f4", "f5", "f6");
        List<Fact> inferred = facts.subList(3, 6);
        assertThat(inferred).allMatch(f -> f.confidence() <= 0.9);
        assertThat(inferred).extracting(Fact::subjectMention).containsOnlyNulls();
        assertThat(inferred)
                .flatExtracting(f -> ((Source.Rule) f.source()).premises())
                .allMatch(id -> facts.stream().anyMatch(f -> f.id().equals(id)));
    }

    @Test
    void whatTheTableKnowsOfACountrysBodyIsNotSaidOfAStates() {
        Reading reading = MarkedText.of(
                        "The [GovernmentBody Senate] sat. [Region Maine] woke. [Country Peru] slept. [Country US] went on.")
                .named()
                .reading();
        assertThat(ofAuthority(reading)).containsExactly("Senate basedIn US");
        assertThat(ofAuthority(reading, statement(reading, 0, "basedIn", 1, 0.9)))
                .isEmpty();
        assertThat(ofAuthority(reading, statement(reading, 0, "basedIn", 3, 0.9)))
                .containsExactly("Senate basedIn US");
    }

    private List<String> ofAuthority(Reading reading, Statement... model) {
        return find(reading, model).stream()
                .filter(f -> f.evidence().stream()
                        .anyMatch(e -> e.source().by().equals("authority")
                                && f.subject().value().equals("Senate")))
                .map(f -> f.subject() + " " + f.property() + " " + f.object())
                .toList();
    }

    @Test
    void circlesAndCrowdsEnd() {
        StringBuilder marked = new StringBuilder();
        IntStream.range(0, 300).forEach(i -> marked.append("[Place P").append(i).append("] "));
        Reading reading = MarkedText.of(marked.toString()).named().reading();
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            statements.add(statement(reading, i, "locatedIn", (i + 1) % 300, 0.99));
        }
        assertThat(finder.find(reading, r -> statements, Standings.NONE)).hasSizeBetween(2000, 2300);
    }

    @Test
    void evidenceOfAnInferredFactIsThePassageOfItsFirstPremise() {
        Reading reading = MarkedText.of("[Person Lavrov] of [Country Russia] came.")
                .named()
                .reading();
        assertThat(find(reading, statement(reading, 0, "ministerOf", 1, 0.9)))
                .filteredOn(f -> f.property().value().equals("citizenOf"))
                .flatExtracting(Fact::evidence)
                .extracting(Evidence::passages)
                .containsExactly(List.of(reading.sentences().get(0).span()));
    }

    private List<Fact> find(Reading reading, Statement... model) {
        return finder.find(reading, r -> List.of(model), Standings.NONE);
    }

    private static Statement statement(Reading reading, int subject, String property, int object, double confidence) {
        Span sentence = reading.sentenceAt(reading.mentions().get(subject).begin())
                .orElseThrow()
                .span();
        return new Statement(
                reading.mentions().get(subject),
                new PropertyName(property),
                reading.mentions().get(object),
                sentence,
                confidence,
                new Source.Model());
    }
}

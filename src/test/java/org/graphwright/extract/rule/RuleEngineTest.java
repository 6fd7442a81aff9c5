package org.graphwright.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.graphwright.model.Entity;
import org.graphwright.model.Evidence;
import org.graphwright.model.Fact;
import org.graphwright.model.Source;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;

class RuleEngineTest {
    private final RuleEngine engine = new RuleEngine(Ontology.standard());
    private final Entity lavrov = entity("e1", "Person", "Sergei Lavrov");
    private final Entity russia = entity("e2", "Country", "Russia");
    private final Entity caixin = entity("e3", "Organization", "Caixin");
    private final Entity beijing = entity("e4", "City", "Beijing");
    private final Entity china = entity("e5", "Country", "China");
    private final Entity asia = entity("e6", "Region", "Asia");

    @Test
    void aMinisterIsACitizenLessSurely() {
        List<Fact> inferred = engine.infer(List.of(lavrov, russia), List.of(fact("f1", "e1", "ministerOf", "e2", 0.9)));
        assertThat(inferred).singleElement().satisfies(fact -> {
            assertThat(fact.id()).isEqualTo("f2");
            assertThat(fact.property()).isEqualTo("citizenOf");
            assertThat(fact.object()).isEqualTo("e2");
            assertThat(fact.confidence()).isEqualTo(0.765, within(1e-3));
            assertThat(fact.source())
                    .isInstanceOfSatisfying(
                            Source.Rule.class,
                            rule -> assertThat(rule.premises()).containsExactly("f1"));
            assertThat(fact.begin()).isEqualTo(10);
            assertThat(fact.subjectMention()).isNull();
        });
    }

    @Test
    void rulesGoOnToAFixpointWithAllPremisesAndLessConfidence() {
        List<Fact> inferred = engine.infer(
                List.of(caixin, beijing, china, asia),
                List.of(
                        fact("f1", "e3", "basedIn", "e4", 0.9),
                        fact("f2", "e4", "locatedIn", "e5", 0.95),
                        fact("f3", "e5", "locatedIn", "e6", 0.95)));
        assertThat(inferred)
                .extracting(f -> f.subject() + " " + f.property() + " " + f.object())
                .containsExactlyInAnyOrder("e3 basedIn e5", "e3 basedIn e6", "e4 locatedIn e6");
        assertThat(inferred).allMatch(f -> f.confidence() <= 0.9 * 0.95);
    }

    @Test
    void whatIsSaidIsNotInferred() {
        List<Fact> said = List.of(fact("f1", "e1", "ministerOf", "e2", 0.9), fact("f2", "e1", "citizenOf", "e2", 0.9));
        assertThat(engine.infer(List.of(lavrov, russia), said)).isEmpty();
    }

    @Test
    void circlesAndCrowdsEnd() {
        List<Entity> places = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            places.add(entity("e" + i, "Place", "P" + i));
            facts.add(fact("f" + (i + 1), "e" + i, "locatedIn", "e" + (i + 1) % 300, 0.99));
        }
        assertThat(engine.infer(places, facts)).hasSizeLessThanOrEqualTo(2000);
    }

    private static Entity entity(String id, String type, String name) {
        return new Entity(id, type, name, List.of(), null);
    }

    private static Fact fact(String id, String subject, String property, String object, double confidence) {
        return new Fact(
                id,
                subject,
                property,
                object,
                null,
                "m1",
                "m2",
                Evidence.asserted(10, 20, confidence, new Source.Cue("is")));
    }
}

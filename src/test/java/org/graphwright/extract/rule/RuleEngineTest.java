package org.graphwright.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.graphwright.extract.MarkedText;
import org.graphwright.model.EntityId;
import org.graphwright.model.Evidence;
import org.graphwright.model.Fact;
import org.graphwright.model.FactId;
import org.graphwright.model.MentionId;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Reading;
import org.graphwright.model.Source;
import org.graphwright.model.Span;
import org.graphwright.model.Statement;
import org.graphwright.model.Status;
import org.graphwright.model.Tense;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RuleEngineTest {
    private final RuleEngine engine = new RuleEngine(Ontology.standard());
    private final Reading reading = MarkedText.of("[Person Lavrov] is the minister of [Country Russia].")
            .named()
            .reading();

    @Test
    void aMinisterIsACitizenLessSurely() {
        List<Statement> inferred = engine.find(reading.withFacts(List.of(fact("f1", "ministerOf", null))));
        assertThat(inferred).singleElement().satisfies(s -> {
            assertThat(s.subject()).isEqualTo(reading.mentions().get(0));
            assertThat(s.property().value()).isEqualTo("citizenOf");
            assertThat(s.object()).isEqualTo(reading.mentions().get(1));
            assertThat(s.confidence()).isEqualTo(0.765, within(1e-3));
            assertThat(s.passages()).containsExactly(new Span(0, 37));
            assertThat(s.status()).isEqualTo(Status.ASSERTED);
            assertThat(s.source())
                    .isInstanceOfSatisfying(
                            Source.Rule.class,
                            rule -> assertThat(rule.premises()).containsExactly(new FactId("f1")));
        });
    }

    @Test
    void whatFollowsFromAClaimIsClaimed() {
        assertThat(engine.find(reading.withFacts(List.of(fact("f1", "ministerOf", "Lavrov")))))
                .extracting(Statement::status)
                .containsExactly(Status.CLAIMED);
    }

    @Test
    void whatIsSaidIsNotInferred() {
        assertThat(engine.find(
                        reading.withFacts(List.of(fact("f1", "ministerOf", null), fact("f2", "citizenOf", null)))))
                .isEmpty();
    }

    private static Fact fact(String id, String property, @Nullable String claimedBy) {
        Evidence evidence = new Evidence(
                List.of(new Span(0, 37)),
                0.9,
                new Source.Cue("is"),
                claimedBy == null ? Status.ASSERTED : Status.CLAIMED,
                Tense.CURRENT,
                claimedBy == null ? null : new EntityId(claimedBy),
                null);
        return new Fact(
                new FactId(id),
                new EntityId("Lavrov"),
                new PropertyName(property),
                new EntityId("Russia"),
                null,
                new MentionId("m1"),
                new MentionId("m2"),
                evidence);
    }
}

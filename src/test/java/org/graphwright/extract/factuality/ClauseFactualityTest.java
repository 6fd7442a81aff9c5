package org.graphwright.extract.factuality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graphwright.extract.MarkedText;
import org.graphwright.extract.clause.OpenRelationFinder;
import org.graphwright.model.ClassName;
import org.graphwright.model.Event;
import org.graphwright.model.EventId;
import org.graphwright.model.OpenRelation;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseFactualityTest {
    private static final Ontology ONTOLOGY = Ontology.standard();
    private static final ClauseFactuality FACTUALITY = new ClauseFactuality(ONTOLOGY);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There is no evidence that [Company Hydra] supplies [Company Nereus].",
                "It is not true that [Person Ada Lind] attacked [Person Bo Ek].",
                "[Person Ada Lind] never visited [City Oslo]."
            })
    void whatIsDeniedFromOutsideIsNegated(String marked) {
        assertThat(relations(marked)).isNotEmpty().allMatch(OpenRelation::negated);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Person Ada Lind] allegedly attacked [Person Bo Ek].",
                "[Person Ada Lind] might soon visit [City Oslo].",
                "If [Company Hydra] attacks [Company Nereus], prices will fall."
            })
    void whatIsSupposedIsLeftOut(String marked) {
        assertThat(relations(marked)).isEmpty();
    }

    @Test
    void aPlanIsARelationByItself() {
        List<OpenRelation> relations = relations("[Person Ada Lind] plans to visit [City Oslo].");
        assertThat(relations).extracting(OpenRelation::relation).containsExactly("plan to visit");
        assertThat(relations).noneMatch(OpenRelation::negated);
    }

    @Test
    void anEventIsNegatedWhereItsVerbIsDenied() {
        assertThat(negated("[Person Ada Lind] denied that she attacked [Person Bo Ek].", "attacked"))
                .isTrue();
        assertThat(negated("[Person Ada Lind], who attacked [Person Bo Ek], denied that she fled.", "attacked"))
                .isFalse();
        assertThat(negated("[Person Ada Lind] declined the offer and the army attacked [City Oslo].", "attacked"))
                .isFalse();
        assertThat(negated(
                        "Pressed by friends to keep him in office, [Person Ada Lind] attacked [Person Bo Ek].",
                        "attacked"))
                .isFalse();
        assertThat(negated("[Person Ada Lind] rejected the attack on [City Oslo].", "rejected"))
                .isFalse();
    }

    @Test
    void whatHarmedNobodyHappenedAllTheSame() {
        assertThat(negated("Nobody was killed on Monday.", "killed")).isTrue();
        assertThat(negated("Nobody was killed when the bus crashed on Monday.", "killed"))
                .isTrue();
        assertThat(negated("Nobody was killed when the bus crashed on Monday.", "crashed"))
                .isFalse();
    }

    private static List<OpenRelation> relations(String marked) {
        Reading reading = MarkedText.of(marked).named().reading();
        return FACTUALITY.decide(reading, new OpenRelationFinder(ONTOLOGY, false).find(reading));
    }

    private static boolean negated(String marked, String trigger) {
        Reading reading = MarkedText.of(marked).named().reading();
        int begin = reading.article().text().indexOf(trigger);
        Span words = new Span(begin, begin + trigger.length());
        Event event = new Event(
                new EventId("v1"),
                new ClassName("Attack"),
                List.of(words),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                false,
                false,
                false,
                0.9);
        return FACTUALITY.deny(reading, List.of(event)).get(0).negated();
    }
}

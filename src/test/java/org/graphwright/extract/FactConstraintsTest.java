package org.graphwright.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.graphwright.model.EntityId;
import org.graphwright.model.Evidence;
import org.graphwright.model.Fact;
import org.graphwright.model.FactId;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Reading;
import org.graphwright.model.Source;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;

class FactConstraintsTest {
    private static final FactConstraints CONSTRAINTS = new FactConstraints(Ontology.standard());

    private final Reading reading = MarkedText.of("[Person Anna Berg] met [Person Carl Dahl] in [Place Oslo].")
            .named()
            .reading();

    @Test
    void factsThatCannotBothBeRightMakeEachOtherLessSure() {
        List<Fact> heeded = CONSTRAINTS.heed(
                reading, List.of(fact("f1", "a", "spouse", "b", 0.9), fact("f2", "b", "childOf", "a", 0.7)));
        assertThat(heeded.get(0).confidence()).isCloseTo(0.730, within(0.001));
        assertThat(heeded.get(1).confidence()).isCloseTo(0.189, within(0.001));
        assertThat(heeded).extracting(Fact::id).containsExactly(new FactId("f1"), new FactId("f2"));
    }

    @Test
    void whatIsThereStaysAndCounts() {
        Reading told = reading.withFacts(List.of(fact("f1", "a", "spouse", "b", 0.9)));
        List<Fact> heeded = CONSTRAINTS.heed(told, List.of(fact("f2", "b", "childOf", "a", 0.7)));
        assertThat(heeded)
                .singleElement()
                .satisfies(fact -> assertThat(fact.confidence()).isCloseTo(0.189, within(0.001)));
    }

    @Test
    void othersStayAsSureAsTheyWere() {
        assertThat(CONSTRAINTS.heed(reading, List.of(fact("f1", "a", "metWith", "b", 0.66))))
                .extracting(Fact::confidence)
                .containsExactly(0.66);
    }

    private static Fact fact(String id, String subject, String property, String object, double confidence) {
        return new Fact(
                new FactId(id),
                new EntityId(subject),
                new PropertyName(property),
                new EntityId(object),
                null,
                null,
                null,
                Evidence.asserted(0, 9, confidence, new Source.Model()));
    }
}

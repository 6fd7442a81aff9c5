package org.graphwright.extract.transformer;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.graphwright.model.ClassName;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;

class EventHeadTest {
    private static final EventLabels SMALL = new EventLabels(
            List.of("Attack"),
            new double[] {0},
            EventLabels.FLAGS,
            List.of("agent", "date"),
            List.of("Person", "Date"),
            new int[] {1},
            4,
            2,
            2);

    @Test
    void theShippedClassesAreEventClassesOfTheOntology() throws IOException {
        try (TransformerModel model = TransformerModel.shipped()) {
            EventLabels labels = requireNonNull(model.eventHead()).labels;
            assertThat(labels.classes())
                    .hasSize(42)
                    .allMatch(name -> Ontology.standard().isA(new ClassName(name), new ClassName("Event")));
            assertThat(labels.kinds()).startsWith("Person").endsWith("Count", "Money", "Score");
        }
    }

    @Test
    void weightsOfAnotherSizeAreRefused() {
        assertThatThrownBy(() -> EventHead.of(SMALL, new byte[8]))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("events.bin holds 8 bytes");
    }

    @Test
    void aRoleIsForSomeKindsOnly() {
        assertThat(SMALL.allows("Person", "agent")).isTrue();
        assertThat(SMALL.allows("Date", "agent")).isFalse();
        assertThat(SMALL.allows("Count", "killed")).isTrue();
        assertThat(SMALL.allows("Money", "killed")).isFalse();
        assertThat(SMALL.allows("Money", "amount")).isTrue();
    }
}

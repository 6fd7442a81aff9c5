package org.graphwright.extract.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graphwright.extract.MarkedText;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Reading;
import org.graphwright.model.Source;
import org.graphwright.model.Span;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Gazetteer;
import org.junit.jupiter.api.Test;

class NationalNamesTest {
    private final NationalNames names = new NationalNames(Gazetteer.standard());

    @Test
    void aNameSaysWhereABodyIsNot() {
        Reading reading = MarkedText.of("In [Place China] they know the [Organization Australian National University].")
                .reading();
        Statement wrong = statement(reading, "basedIn");
        Statement other = statement(reading, "headOf");
        assertThat(names.consistent(reading, List.of(wrong, other))).containsExactly(other);
    }

    @Test
    void aPlaceLiesInTheCountryThatTheArticleNames() {
        Reading reading = MarkedText.of("[Place Russia] and [Place Aktobe] in [Place Kazakhstan].")
                .reading();
        assertThat(names.consistent(reading, List.of(statement(reading, "locatedIn"))))
                .isEmpty();
        Reading without = MarkedText.of("[Place Russia] and [Place Aktobe].").reading();
        assertThat(names.consistent(without, List.of(statement(without, "locatedIn"))))
                .hasSize(1);
    }

    private static Statement statement(Reading reading, String property) {
        return new Statement(
                reading.mentions().get(1),
                new PropertyName(property),
                reading.mentions().get(0),
                new Span(0, 10),
                0.9,
                new Source.Model());
    }
}

package org.graphwright.extract.factuality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.graphwright.extract.MarkedText;
import org.graphwright.extract.trained.Standing;
import org.graphwright.extract.trained.Standings;
import org.graphwright.model.EntityId;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Reading;
import org.graphwright.model.Source;
import org.graphwright.model.Span;
import org.graphwright.model.Statement;
import org.graphwright.model.Status;
import org.graphwright.model.Tense;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeighingTest {
    private static final Reading READING = MarkedText.of("[Person Anna Berg] leads [Organization Hydra].")
            .named()
            .reading();

    @ParameterizedTest
    @CsvSource({
        "ASSERTED, 0.41, 0.55, 0.02, 0.02, ASSERTED",
        "ASSERTED, 0.39, 0.55, 0.02, 0.04, DENIED",
        "ASSERTED, 0.39, 0.20, 0.20, 0.21, HYPOTHETICAL",
        "DENIED, 0.99, 0.01, 0.00, 0.00, DENIED",
        "HYPOTHETICAL, 0.99, 0.01, 0.00, 0.00, HYPOTHETICAL",
        "CLAIMED, 0.10, 0.80, 0.05, 0.05, CLAIMED"
    })
    void theModelIsBelievedWhereItIsSureEnough(
            Status ofClause, double asserted, double denied, double hypothetical, double claimed, Status both) {
        Standing standing = new Standing(asserted, denied, hypothetical, claimed);
        Weighing weighing = new Weighing((subject, object) -> Optional.of(standing));
        assertThat(weighing.weigh(statement(ofClause)).status()).isEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource({"ASSERTED", "DENIED", "HYPOTHETICAL", "CLAIMED"})
    void withoutAModelTheClauseDecides(Status ofClause) {
        assertThat(new Weighing(Standings.NONE).weigh(statement(ofClause)).status())
                .isEqualTo(ofClause);
    }

    private static Statement statement(Status status) {
        Statement told = new Statement(
                READING.mentions().get(0),
                new PropertyName("headOf"),
                READING.mentions().get(1),
                new Span(0, 24),
                0.9,
                new Source.Model());
        return status == Status.CLAIMED ? told.asClaimOf(new EntityId("Anna Berg")) : told.with(status, Tense.CURRENT);
    }
}

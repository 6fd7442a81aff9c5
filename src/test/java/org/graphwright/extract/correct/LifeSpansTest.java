package org.graphwright.extract.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graphwright.extract.MarkedText;
import org.graphwright.model.Literal;
import org.graphwright.model.Reading;
import org.graphwright.model.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifeSpansTest {
    private final LifeSpans spans = new LifeSpans();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            birthDate    | 1932-2020   | birthDate deathDate
            deathDate    | 1932–2020   | birthDate deathDate
            birthDate    | 1932 — 2020 | birthDate deathDate
            dateFounded  | 1932-2020   | dateFounded dateDissolved
            """)
    void bothYearsOfALifeAreTold(String property, String years, String properties) {
        List<Statement> parted = parted(property, years);
        assertThat(parted).extracting(s -> s.property().value()).containsExactly(properties.split(" "));
        assertThat(parted)
                .extracting(Statement::value)
                .containsExactly(new Literal("1932", "xsd:gYear"), new Literal("2020", "xsd:gYear"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            birthDate | between 1932 and 2020
            spouse    | 1932-2020
            """)
    void whatIsOneDateStays(String property, String years) {
        assertThat(parted(property, years)).singleElement().satisfies(statement -> {
            assertThat(statement.property().value()).isEqualTo(property);
            assertThat(statement.value()).isNull();
        });
    }

    private List<Statement> parted(String property, String years) {
        Reading reading = MarkedText.of("[Person Ann] ([Date " + years + "]) sang.")
                .named()
                .reading();
        reading = reading.withMentions(reading.mentions().stream()
                .map(m -> m.isDate() ? m.withValue("1932/2020") : m)
                .toList());
        return spans.part(reading, List.of(ReadStatement.of(reading, property, "Ann", years)));
    }
}

package org.graphwright.extract.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graphwright.extract.MarkedText;
import org.graphwright.model.ClassName;
import org.graphwright.model.Mention;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Source;
import org.graphwright.model.Span;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoHeadsTest {
    private static final NoHeads NO_HEADS = new NoHeads(Ontology.standard());

    private static Statement statement(MarkedText text, String property, double confidence) {
        Mention subject = text.mentions().stream()
                .filter(m -> m.type().equals(new ClassName("Person")))
                .findFirst()
                .orElseThrow();
        Mention object = text.mentions().stream()
                .filter(m -> !m.type().equals(new ClassName("Person")))
                .findFirst()
                .orElseThrow();
        return new Statement(
                subject,
                new PropertyName(property),
                object,
                new Span(0, text.text().length()),
                confidence,
                new Source.Model());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            false ; headOfState ; [Person Olga], heiress to the throne of [Country Norway], rode by.
            false ; headOfState ; [Person Olga], second in line to the throne of [Country Norway], rode by.
            false ; headOfState ; Crown Princess [Person Olga] of [Country Norway] rode by.
            false ; headOfGovernment ; [City Bergen]'s vice mayor [Person Anna Berg] left.
            false ; headOf ; [Person Anna Berg], deputy director of [Organization Hydra], left.
            false ; chiefExecutiveOf ; Deputy chief executive of [Company Hydra] [Person Anna Berg] left.
            false ; headOf ; [Person Anna Berg] leads the [Organization Hydra] standings.
            false ; memberOf ; [Person Anna Berg] tops the world list of the [Organization Hydra].
            false ; memberOf ; [Person Anna Berg] was voted skater of the year by the [Organization Hydra].
            false ; employedBy ; [Person Anna Berg], an attorney who represents [Company Hydra] drivers, left.
            false ; employedBy ; The barrister [Person Anna Berg] sued [Company Hydra].
            true  ; headOfState ; Queen [Person Olga] of [Country Norway] rode by.
            true  ; headOfGovernment ; [City Bergen]'s mayor [Person Anna Berg] left.
            true  ; headOf ; [Person Anna Berg], the director of [Organization Hydra], left with her deputy.
            true  ; headOf ; [Person Anna Berg] leads [Organization Hydra] in Oslo.
            true  ; employedBy ; [Person Anna Berg], a lawyer at [Company Hydra], left.
            true  ; employedBy ; [Person Anna Berg], who represents [Company Hydra] in Asia, left.
            """)
    void theWordsBesideTellWhoHeadsNothing(boolean held, String property, String marked) {
        MarkedText text = MarkedText.of(marked).named();
        assertThat(NO_HEADS.leaveOut(text.reading(), List.of(statement(text, property, 0.9))))
                .hasSize(held ? 1 : 0);
    }

    @Test
    void aMinisterHeadsNoGovernment() {
        MarkedText minister = MarkedText.of("[Person Anna Berg] is [Country Norway]'s minister of fisheries.")
                .named();
        Statement fisheries = statement(minister, "ministerOf", 0.9);
        assertThat(NO_HEADS.leaveOut(
                        minister.reading(), List.of(fisheries, statement(minister, "headOfGovernment", 0.6))))
                .containsExactly(fisheries);
        MarkedText both = MarkedText.of(
                        "[Person Anna Berg] is [Country Norway]'s prime minister and minister of finance.")
                .named();
        assertThat(NO_HEADS.leaveOut(
                        both.reading(),
                        List.of(statement(both, "ministerOf", 0.9), statement(both, "headOfGovernment", 0.6))))
                .hasSize(2);
    }
}

package org.graphwright.extract.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graphwright.extract.MarkedText;
import org.graphwright.model.ClassName;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Quotation;
import org.graphwright.model.QuotationId;
import org.graphwright.model.Source;
import org.graphwright.model.Span;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BystandersTest {
    /** The sentence with a statement of the property between the first person and the last other mention. */
    private static boolean isKept(String marked, String property) {
        MarkedText text = MarkedText.of(marked).named();
        Mention subject = text.mentions().stream()
                .filter(m -> m.type().equals(new ClassName("Person")))
                .reduce((first, second) -> marked.startsWith("Last") ? second : first)
                .orElseThrow();
        Mention object = text.mentions().stream()
                .filter(m -> !m.type().equals(new ClassName("Person")))
                .reduce((first, second) -> second)
                .orElseThrow();
        Statement statement = new Statement(
                subject,
                new PropertyName(property),
                object,
                new Span(0, text.text().length()),
                0.9,
                new Source.Model());
        return !new Bystanders(Ontology.standard())
                .leaveOut(text.reading(), List.of(statement))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            [Person Anna Berg] spoke to [Organization Wikinews] about it.                     ; affiliatedWith
            [Person Anna Berg] has earned much, according to [Organization The Harbour].       ; affiliatedWith
            [Person Anna Berg] has earned much, according to [Company The Harbour].            ; affiliatedWith
            [Person Anna Berg] held a town hall on [Organization NBC].                         ; affiliatedWith
            Last week [Organization House] Speaker [Person Nancy Pelosi] accused [Person Anna Berg]. ; affiliatedWith
            [Person Anna Berg] was ranked third by [Organization Forbes].                      ; employedBy
            [Person Anna Berg] won the [Organization Harbour Society]'s annual medal.          ; memberOf
            [Person Anna Berg] was quoted by [Organization The Harbour].                       ; employedBy
            [Person Anna Berg] and [Group Turkish] President [Person Carl Dahl] spoke.         ; citizenOf
            [Person Anna Berg] reports to [Person Carl Dahl], the chief executive of [Company Acme]. ; headOf
            [Person Anna Berg] heads [Company Acme], the holding company of [Company Borealis], [Company Cirrus] and [Company Dorado]. ; employedBy
            [Person Anna Berg] led [Person Carl Dahl], the [Party Harbour Party] presidential nominee, in a poll. ; politicalAffiliation
            [Person Anna Berg] moved to Bergen, [Country Norway] with her sister.              ; citizenOf
            They scored after an own goal by [Person Anna Berg] for [Team Acme].               ; playsFor
            """)
    void whoMerelyStandsNearbyIsLeftOut(String sentence, String property) {
        assertThat(isKept(sentence, property)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            [Person Anna Berg] of [Organization Wikinews] left.                                ; affiliatedWith
            [Organization House] Speaker [Person Nancy Pelosi] left.                           ; affiliatedWith
            [Person Anna Berg], the chief executive of [Company Acme], left.                   ; headOf
            [Person Anna Berg] heads the parent company of [Company Acme]. Last came [Person Carl Dahl] of [Company Borealis]. ; employedBy
            [Person Anna Berg] and [Person Carl Dahl], the founders of [Company Acme], left.   ; headOf
            Former [Organization CIA] directors [Person Carl Dahl] and [Person Anna Berg] left. ; affiliatedWith
            [Group Turkish] President [Person Carl Dahl] spoke.                                ; citizenOf
            [Person Anna Berg] spoke to [Organization Wikinews] about it.                      ; founderOf
            """)
    void othersStay(String sentence, String property) {
        assertThat(isKept(sentence, property)).isTrue();
    }

    @Test
    void whoReportsIsNotTheEmployer() {
        MarkedText text = MarkedText.of("[Organization PBS] revealed that [Person Anna Berg] was there.")
                .named();
        Statement statement = new Statement(
                text.mentions().get(1),
                new PropertyName("affiliatedWith"),
                text.mentions().get(0),
                new Span(0, 38),
                0.9,
                new Source.Model());
        Quotation claim = new Quotation(
                new QuotationId("q1"), new EntityId("PBS"), new MentionId("m1"), null, null, 18, 37, false, 0.8);
        assertThat(new Bystanders(Ontology.standard())
                        .leaveOut(text.reading().withQuotations(List.of(claim)), List.of(statement)))
                .isEmpty();
    }
}

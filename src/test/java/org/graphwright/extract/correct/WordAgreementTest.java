package org.graphwright.extract.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graphwright.extract.MarkedText;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Reading;
import org.graphwright.model.Source;
import org.graphwright.model.Span;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Organizations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordAgreementTest {
    private final WordAgreement agreement =
            new WordAgreement(Ontology.standard(), Gazetteer.standard(), Organizations.standard());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            An Acme        | Acme    | Bergen | An [Company Acme] in [City Bergen] was robbed.
            its shop       | Acme    | Bergen | They met at the [Company Acme] store in [City Bergen].
            its people     | Acme    | Bergen | [Company Acme] drivers in [City Bergen] walked out.
            at Acme        | Acme    | Bergen | She bought shoes at [Company Acme] in [City Bergen].
            the table      | Siemens | Bergen | [Company Siemens] in [City Bergen] hired her.
            another's town | Acme    | Oslo   | The [City Oslo]-based [Company Borealis] and [City Bergen]-based [Company Acme] merged.
            another's town | Acme    | Oslo   | [Company Acme] bought [City Oslo]-based [Company Borealis].
            another clause | Acme    | Oslo   | In [City Oslo] it rained; in [City Bergen], [Company Acme] closed.
            """)
    void aBranchsTownIsNotTheHome(String why, String subject, String object, String marked) {
        assertThat(kept("basedIn", subject, object, marked)).as(why).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Acme    | Bergen  | [City Bergen]-based [Company Acme] grew.
            Acme    | Bergen  | [Company Acme] is based in [City Bergen].
            Acme    | Bergen  | [Company Acme], a shipyard in [City Bergen], grew.
            Acme    | Bergen  | She is an analyst at [Company Acme] in [City Bergen].
            Acme    | Bergen  | An [Company Acme] store opened near the headquarters of [Company Acme] in [City Bergen].
            Siemens | Germany | [Company Siemens] in [Country Germany] hired her.
            """)
    void aHomeStays(String subject, String object, String marked) {
        assertThat(kept("basedIn", subject, object, marked)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            metWith  | Norway  | Ann     | President [Person Bo Ek] of [Country Norway] met [Person Ann].
            metWith  | Bo Ek   | Ann     | [Person Bo Ek] came to the harbour two days after [Person Ann].
            metWith  | Bo Ek   | Acme    | [Person Bo Ek] met an adviser to the board of [Company Acme].
            metWith  | Bo Ek   | Ann     | [Person Bo Ek] was to meet [Person Ann] on the ferry.
            metWith  | Bo Ek   | Ann     | [Person Bo Ek] and [Person Ann] are to meet in spring.
            metWith  | Bo Ek   | Ann     | The planned meeting between [Person Bo Ek] and [Person Ann] was called off.
            metWith  | Bo Ek   | Ann     | [Person Bo Ek] cancelled the meeting with [Person Ann].
            defeated | Ann     | Norway  | Governor [Person Bo Ek] of [Country Norway] lost to [Person Ann].
            defeated | Acme    | Bislett | [Team Acme] thrashed [Team Borealis] 4-0 at [Facility Bislett].
            playsFor | Ann     | Acme    | [Person Ann] scored twice against [Team Acme].
            playsFor | Ann     | Acme    | [Team Borealis] lost to [Team Acme] when [Person Ann] was hurt.
            attacked | Ann     | Greens  | [Person Ann] attacked the [Party Greens] over the harbour.
            attacked | Ann     | Greens  | [Person Ann] attacked [Party Greens] spokesman [Person Bo Ek].
            attacked | Ann     | Norway  | [Person Ann] attacked [Country Norway]'s harbour policy.
            attacked | Ann     | Norway  | [Person Ann] attacked the proposal of [Country Norway].
            attacked | Ann     | Bo Ek   | [Person Ann] attacked [Person Bo Ek] in a television interview.
            attacked | Rebels  | Norway  | It was a raid on the [ArmedGroup Rebels] in [Country Norway].
            attacked | Rebels  | Oslo    | The [ArmedGroup Rebels] waited. The [ArmedGroup Guard] shelled [City Oslo].
            """)
    void whatTheWordsSayOfOthersIsLeftOut(String property, String subject, String object, String marked) {
        assertThat(kept(property, subject, object, marked)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            metWith  | Bo Ek   | Ann     | President [Person Bo Ek] of [Country Norway] met [Person Ann].
            metWith  | Bo Ek   | Ann     | [Person Bo Ek] spoke by phone, two days after his return, with [Person Ann].
            metWith  | Bo Ek   | Ann     | [Person Bo Ek] met [Person Ann], who was to meet the press later.
            metWith  | Bo Ek   | Ann     | [Person Bo Ek] talked with [Person Ann] before the second meeting was cancelled.
            metWith  | Bo Ek   | Ann     | [Person Bo Ek] met the head of the harbour, [Person Ann].
            metWith  | Norway  | Ann     | The king of [Country Norway] met [Person Ann].
            defeated | Acme    | Borealis | [Team Acme] thrashed [Team Borealis] 4-0 at [Facility Bislett].
            defeated | Acme    | Borealis | [Team Acme] won 2-1 at [Team Borealis].
            playsFor | Ann     | Acme    | [Person Ann] scored twice for [Team Acme].
            attacked | Rebels  | Norway  | The [ArmedGroup Rebels] attacked [Country Norway] over the border.
            attacked | Rebels  | Oslo    | The [ArmedGroup Rebels] waited. Then they shelled [City Oslo].
            attacked | Bo Ek   | Ann     | [Person Bo Ek] attacked [Person Ann] with a knife for refusing to leave.
            """)
    void whatTheySayStays(String property, String subject, String object, String marked) {
        assertThat(kept(property, subject, object, marked)).hasSize(1);
    }

    @Test
    void whoWinsDoesNotLose() {
        Reading reading =
                MarkedText.of("[Team Acme] beat [Team Borealis] 2-0.").named().reading();
        Statement won = statement(reading, "defeated", "Acme", "Borealis", 0.9);
        Statement turned = statement(reading, "defeated", "Borealis", "Acme", 0.5);
        assertThat(agreement.agree(reading, List.of(turned, won))).containsExactly(won);
    }

    private List<Statement> kept(String property, String subject, String object, String marked) {
        Reading reading = MarkedText.of(marked).named().reading();
        return agreement.agree(reading, List.of(statement(reading, property, subject, object, 0.9)));
    }

    private static Statement statement(
            Reading reading, String property, String subject, String object, double confidence) {
        Span all = new Span(0, reading.article().text().length());
        return new Statement(
                mention(reading, subject),
                new PropertyName(property),
                mention(reading, object),
                all,
                confidence,
                new Source.Model());
    }

    private static Mention mention(Reading reading, String name) {
        return reading.mentions().stream()
                .filter(m -> new EntityId(name).equals(m.entity()))
                .reduce((first, second) -> new EntityId("Acme").equals(first.entity()) ? second : first)
                .orElseThrow();
    }
}

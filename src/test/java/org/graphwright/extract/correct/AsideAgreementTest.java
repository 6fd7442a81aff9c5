package org.graphwright.extract.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graphwright.extract.MarkedText;
import org.graphwright.model.Reading;
import org.graphwright.model.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsideAgreementTest {
    private final AsideAgreement agreement = new AsideAgreement();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            deathPlace | Ann  | Bergen | [Person Carl], the stepfather of [Person Ann], was shot in [City Bergen].
            deathPlace | Ann  | Bergen | [Person Carl], a cousin of the singer [Person Ann], later died in [City Bergen].
            birthPlace | Ann  | Bergen | [Person Carl], whose sister [Person Ann] is a judge, was born in [City Bergen].
            playsFor   | Ann  | Cirrus | [Team Acme], trained by [Person Ann], beat [Team Cirrus].
            basedIn    | Acme | Bergen | [Person Carl], the chairman of [Company Acme], lives in [City Bergen].
            """)
    void whoIsNamedInAnAsideIsNotTheSubject(String property, String subject, String object, String marked) {
        assertThat(kept(property, subject, object, marked)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            deathPlace | Carl | Bergen | [Person Carl], the stepfather of [Person Ann], was shot in [City Bergen].
            deathPlace | Ann  | Bergen | [Person Carl], the stepfather of [Person Ann], said that she was shot in [City Bergen].
            birthPlace | Ann  | Bergen | There came [Person Carl], the brother of [Person Ann], who was born in [City Bergen].
            birthPlace | Ann  | Bergen | [Person Carl], [Person Ann], and two others were born in [City Bergen].
            headOf     | Carl | Acme   | [Person Carl], the chairman of [Company Acme], left.
            locatedIn  | Oslo | Norway | [Person Carl], the mayor of [City Oslo], praised [Country Norway].
            """)
    void othersStay(String property, String subject, String object, String marked) {
        assertThat(kept(property, subject, object, marked)).hasSize(1);
    }

    private List<Statement> kept(String property, String subject, String object, String marked) {
        Reading reading = MarkedText.of(marked).named().reading();
        Statement statement = ReadStatement.of(reading, property, subject, object);
        return agreement.admits(reading, new Asides().of(reading), statement) ? List.of(statement) : List.of();
    }
}

package org.graphwright.extract.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graphwright.extract.MarkedText;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Reading;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifePlacesTest {
    private final LifePlaces places = new LifePlaces(Ontology.standard());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            birthPlace | Ann | Bergen | [Person Ann], a plumber in [City Bergen], fell ill.
            birthPlace | Ann | Bergen | [Person Ann] plays in [City Bergen].
            birthPlace | Ann | Bergen | [Person Carl] was born in [City Bergen]. Later [Person Ann] left.
            deathPlace | Ann | Bergen | [Person Ann], 31, a teacher from [City Bergen], was killed on the road.
            deathPlace | Ann | Bergen | [Person Ann], a plumber in [City Bergen], drowned at sea.
            deathPlace | Ann | Bergen | [Person Ann] mourned in [City Bergen].
            deathPlace | Ann | Bergen | [Person Ann], 31, whose father died in [City Bergen], wept.
            birthPlace | Ann | Bergen | [Person Ann], whose father was born in [City Bergen], won.
            deathPlace | Ann | Bergen | There died [Person Ann], 31, of [City Bergen].
            """)
    void whereSomebodyWorksOrComesFromIsNeither(String property, String subject, String object, String marked) {
        assertThat(kept(property, subject, object, marked)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ann | Bergen | [Person Ann], 61, of [City Bergen], won.
            Ann | Bergen | [Person Ann], a plumber from [City Bergen], won.
            Ann | Bergen | [Person Ann] from [City Bergen] was born in [City Oslo].
            """)
    void ofOrFromAPlaceOneLivesThere(String subject, String object, String marked) {
        assertThat(kept("birthPlace", subject, object, marked))
                .extracting(Statement::property)
                .containsExactly(new PropertyName("residesIn"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            birthPlace | Ann | Bergen | [Person Ann], who was born in [City Bergen], won.
            birthPlace | Ann | Bergen | [Person Ann] hails from [City Bergen].
            birthPlace | Ann | Bergen | [Person Ann], a native of [City Bergen], won.
            birthPlace | Ann | Bergen | The [City Bergen] native [Person Ann] won.
            birthPlace | Ann | Bergen | The [City Bergen]-born singer [Person Ann] won.
            birthPlace | Ann | Bergen | Born in [City Bergen], [Person Ann] sang.
            birthPlace | Ann | Bergen | In [City Bergen], where [Person Ann] was born, they sang.
            birthPlace | Ann | Bergen | [Person Ann] (3 May 1950, [City Bergen] - 2001) sang.
            birthPlace | Ann | Bergen | [Person Ann] sang. [Pronoun She=Ann] was born in [City Bergen].
            deathPlace | Ann | Bergen | [Person Ann], a teacher, was killed in [City Bergen].
            deathPlace | Ann | Bergen | The murder of [Person Ann] in [City Bergen] was solved.
            deathPlace | Ann | Bergen | In [City Bergen] [Person Ann] passed away.
            deathPlace | Ann | Bergen | [Person Ann], whose father sang, died in [City Bergen].
            residesIn  | Ann | Bergen | [Person Ann] lives in [City Bergen].
            """)
    void whatTheWordsSayStays(String property, String subject, String object, String marked) {
        assertThat(kept(property, subject, object, marked))
                .extracting(Statement::property)
                .containsExactly(new PropertyName(property));
    }

    private List<Statement> kept(String property, String subject, String object, String marked) {
        Reading reading = MarkedText.of(marked).named().reading();
        return places.agree(reading, List.of(ReadStatement.of(reading, property, subject, object)));
    }
}

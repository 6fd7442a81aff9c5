package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.language.Language;
import org.graphwright.model.Article;
import org.graphwright.model.ClassName;
import org.graphwright.model.EventNumber;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTollsTest {
    private static final Language LANGUAGE = new Language();

    private static Span at(String text, String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }

    /** The number of an attack told by "bomb" that counts, by the text, {@code known} as killed. */
    private static String byTitle(String title, String text, String known, String value) {
        Reading reading = new Reading(
                new Article("a", text, LocalDate.of(2020, 1, 15), title, null, "test"), LANGUAGE.read(text), List.of());
        Span span = at(text, known);
        Map<String, EventNumber> numbers =
                new TreeMap<>(Map.of("killed", new EventNumber("killed", value, null, span.begin(), span.end())));
        ToldEvent attack =
                new ToldEvent(new ClassName("Attack"), List.of(at(text, "bomb")), 0.9, 0.1, 0.1, 2, List.of());
        new MainTolls(reading, attack, new FigureFinder().find(reading), new OtherCounts(Ontology.standard()), Set.of())
                .byTitle(numbers);
        return numbers.get("killed").value();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bomb kills 25 people | A bomb killed 25 people and one dog. It was in Lund. 26 were shot.             | 26                 | 26 | 25
            Bomb kills 25 people | A bomb killed some in Lund. It was at night. By noon 26 had died.              | 26                 | 26 | 26
            Bomb kills 25 people | A bomb killed 25 people in Lund. On Monday the death toll rose to 26.           | 26                 | 26 | 26
            Bomb kills five      | A bomb killed five soldiers and three guards in Lund.                          | five soldiers and three | 8 | 8
            Bomb kills 25 people | A bomb killed some in Lund. By noon 19 had died.                               | 19                 | 19 | 25
            """)
    void whatATitleCountsHoldsWhereItIsMoreOrTheFirstSentenceHasItToo(
            String title, String text, String known, String value, String expected) {
        assertThat(byTitle(title, text, known, value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Governor pardons eleven people | Release | 4  | {affected=11}
            Governor pardons eleven people | Trial   | 4  | {affected=11}
            Governor pardons eleven people | Release |    | {affected=11}
            Governor pardons eleven people | Trial   |    | {}
            Governor pardons eleven people | Release | 12 | {affected=12}
            """)
    void partsOfTheTitlesPeopleAreNotAllWhomItAffects(
            String title, String type, @Nullable String known, String expected) {
        String text = "The governor granted seven pardons and four commutations.";
        Map<String, EventNumber> numbers = new TreeMap<>();
        if (known != null) {
            numbers.put("affected", new EventNumber("affected", known, null, 0, 3));
        }
        Reading reading = new Reading(
                new Article("a", text, LocalDate.of(2020, 1, 15), title, null, "test"), LANGUAGE.read(text), List.of());
        ToldEvent told = new ToldEvent(new ClassName(type), List.of(at(text, "pardons")), 0.9, 0.1, 0.1, 2, List.of());
        new MainTolls(reading, told, List.of(), new OtherCounts(Ontology.standard()), Set.of("people"))
                .byTitle(numbers);
        Map<String, String> values = new TreeMap<>();
        numbers.forEach((kind, number) -> values.put(kind, number.value()));
        assertThat(values).hasToString(expected);
    }
}

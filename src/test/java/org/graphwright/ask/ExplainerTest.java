package org.graphwright.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainerTest {
    private final Explainer explainer = new Explainer(new WordForms());

    @ParameterizedTest
    @CsvSource({
        "founded, founded, true",
        "founded, co-founded, true",
        "founded, found, false",
        "founded, finding, false",
        "found, discovered, true",
        "owns, owned, true",
        "owns, own, false",
        "own, owns, true",
        "suspension, suspended, true",
        "explosion, exploded, true",
        "admission, admitted, true",
        "session, set, false",
    })
    void aWordIsSaidByItsFormsAndNotByThoseOfAnotherThatLooksLikeIt(String asked, String text, boolean said) {
        List<Word> missing = explainer.missing(WordReader.read(asked), "It " + text + " that.");
        assertThat(missing.isEmpty()).isEqualTo(said);
    }
}

package org.graphwright.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordFileTest {
    private static final Language LANGUAGE = new Language();

    static Set<String> speech() {
        return new WordFile("speech").list("behind who speaks");
    }

    /** The file repeats only what the ontology's lists say. */
    @ParameterizedTest
    @MethodSource("speech")
    void whoSpeaksDoesSoByAVerbOfTheOntology(String form) {
        Set<String> verbs = Ontology.standard().words(WordLists.SPEECH, WordLists.SPEECH_IN_QUOTATION_MARKS);
        String lemma =
                LANGUAGE.read("Ann " + form + " so.").get(0).tokens().get(1).lemma();
        // a regular form may be one that the lemmatizer does not know
        assertThat(List.of(lemma, form.replaceFirst("ed$", ""))).containsAnyElementsOf(verbs);
    }

    @Test
    void aListThatIsNotThereIsNamed() {
        WordFile file = new WordFile("hyphens");
        assertThat(file.list("first parts")).contains("self", "vice");
        assertThatThrownBy(() -> file.list("last parts")).hasMessage("/language/hyphens.txt has no list last parts");
        assertThatThrownBy(() -> new WordFile("nothing")).hasMessage("the jar lacks /language/nothing.txt");
    }
}

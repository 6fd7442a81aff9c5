package org.graphwright.extract.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graphwright.language.Language;
import org.graphwright.model.Article;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;

class NounFinderTest {
    private static final Language LANGUAGE = new Language();

    @Test
    void findsDefiniteNounsThatMayStandForAName() {
        assertThat(found("The group met the minister in this country."))
                .containsExactly("The group", "the minister", "this country");
    }

    @Test
    void whoIsNamedByAnAgeIsOne() {
        assertThat(found("The 51-year-old said so. The 51-year-old driver said so."))
                .containsExactly("The 51-year-old");
    }

    @Test
    void whatGoesOnIsNone() {
        assertThat(found("The president of France met the party leaders.")).isEmpty();
    }

    private static List<String> found(String text) {
        Article article = new Article("a", text, null, null, null, "test");
        Reading reading = new Reading(article, LANGUAGE.read(text), List.of());
        return new NounFinder(Ontology.standard())
                .find(reading).mentions().stream()
                        .map(Mention::span)
                        .map(span -> span.of(text))
                        .toList();
    }
}

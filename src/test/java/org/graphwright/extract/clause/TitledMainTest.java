package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.extract.trained.ToldEvent.Filler;
import org.graphwright.model.Article;
import org.graphwright.model.ClassName;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.api.Test;

class TitledMainTest {
    private static final String TEXT = "Anna Berg was arrested on a charge of theft. She lives in Oslo.";
    private static final String TITLE = "Berg arrested in Oslo";

    private static Span words(String text, String words) {
        int begin = text.indexOf(words);
        return new Span(begin, begin + words.length());
    }

    private static ToldEvent corrected() {
        Reading plain = Readings.of(TEXT, "Person:Anna Berg", "City:Oslo");
        Article article = new Article("a", TEXT, null, TITLE, null, "test");
        Reading reading = new Reading(article, plain.sentences(), plain.mentions());
        ToldEvent main = new ToldEvent(
                new ClassName("Trial"),
                List.of(words(TEXT, "charge"), words(TEXT, "arrested")),
                0.7,
                0.1,
                0.1,
                2,
                List.of());
        ToldEvent ofTitle = new ToldEvent(
                new ClassName("Arrest"),
                List.of(words(TITLE, "arrested")),
                0.9,
                0.1,
                0.1,
                2,
                List.of(
                        new Filler("patient", words(TITLE, "Berg"), 0.9),
                        new Filler("place", words(TITLE, "Oslo"), 0.9)));
        return TitledMain.correct(reading, main, List.of(ofTitle), ClauseParts.of(Ontology.standard(), reading), null);
    }

    @Test
    void theTitleSaysWhereAndTheTextTheClass() {
        ToldEvent corrected = corrected();
        assertThat(corrected.type()).isEqualTo(new ClassName("Trial"));
        assertThat(corrected.fillers()).containsExactly(new Filler("place", words(TEXT, "Oslo"), 0.9));
    }
}

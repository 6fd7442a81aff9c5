package org.graphwright.extract.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graphwright.language.Language;
import org.graphwright.model.Article;
import org.graphwright.model.ClassName;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.MentionKind;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Reading;
import org.graphwright.model.Source;
import org.graphwright.model.Span;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Ontology;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingsTest {
    private static final Language LANGUAGE = new Language();
    private static final Wordings WORDINGS = new Wordings(Ontology.standard());

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Anna Berg died on Monday in Oslo.                                       ; deathDate  ; true
            On Monday Anna Berg declared an emergency.                              ; deathDate  ; false
            The White House released a summary of a call by Anna Berg in late July. ; deathDate  ; false
            Anna Berg (1920–1999) was a painter.                                    ; deathDate  ; true
            Anna Berg spoke in Oslo.                                                ; deathPlace ; false
            Anna Berg was born in Oslo.                                             ; birthPlace ; true
            Anna Berg, from Oslo, won.                                              ; birthPlace ; true
            Anna Berg won in Oslo.                                                  ; birthPlace ; false
            Anna Berg won in 1950.                                                  ; birthDate  ; false
            Anna Berg spoke in Oslo.                                                ; residesIn  ; true
            """)
    void birthsAndDeathsWantAWord(String text, String property, boolean kept) {
        Article article = new Article("a", text, null, null, null, "test");
        Reading reading = new Reading(article, LANGUAGE.read(text), List.of());
        Mention one =
                new Mention(new MentionId("m1"), 0, 1, new ClassName("Person"), MentionKind.NAME, null, 0.9, null);
        Mention other =
                new Mention(new MentionId("m2"), 2, 3, new ClassName("Place"), MentionKind.NAME, null, 0.9, null);
        Statement statement = new Statement(
                one, new PropertyName(property), other, new Span(0, text.length()), 0.9, new Source.Model());
        assertThat(WORDINGS.leaveOut(reading, List.of(statement))).hasSize(kept ? 1 : 0);
    }
}

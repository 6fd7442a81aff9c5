package org.graphwright.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.Article;
import org.graphwright.model.ClassName;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Participant;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChiefActorTest {
    private static final EntityId COURT = new EntityId("Moss Court");

    private static List<Participant> parts(
            String title, String text, String type, String word, List<Participant> named) {
        return parts(title, null, text, type, word, named);
    }

    private static List<Participant> parts(
            String title, @Nullable String url, String text, String type, String word, List<Participant> named) {
        Reading plain = Readings.of(text, "Organization:Moss Court");
        Article article = new Article("a", text, null, title, url, "test");
        Reading reading = new Reading(article, plain.sentences(), plain.mentions())
                .withEntities(
                        plain.mentions(),
                        List.of(new Entity(COURT, new ClassName("Organization"), "Moss Court", List.of(), null)));
        int begin = text.indexOf(word);
        ToldEvent told = new ToldEvent(
                new ClassName(type), List.of(new Span(begin, begin + word.length())), 0.9, 0.1, 0.1, 2, List.of());
        return ChiefActor.beside(
                Ontology.standard(), reading, told, ClauseParts.of(Ontology.standard(), reading), named);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "News of today | Moss Court began a shutdown on Monday. | Closure | shutdown | true",
                "News of today | Moss Court saw a shutdown on Monday. | Closure | shutdown | false",
                "News of today | Moss Court began a match on Monday. | Competition | match | false",
                "Moss Court overturns fraud convictions | Convictions fell at Moss Court. | Conviction | Convictions | true",
                "Moss Court announces convictions | Convictions fell at Moss Court. | Conviction | Convictions | false",
                "Moss Court reads letter on convictions | Convictions fell at Moss Court. | Conviction | Convictions | false",
                "Moss Court mourns attack | The attack hurt Moss Court. | Attack | attack | false",
                "Moss Court attacks rivals | The attack hurt Moss Court. | Attack | attack | true",
            })
    void whoDoesWhatANounTellsOrBeginsTheTitleActs(String title, String text, String type, String word, boolean acts) {
        assertThat(parts(title, text, type, word, List.of()))
                .isEqualTo(acts ? List.of(new Participant("agent", COURT)) : List.of());
    }

    @Test
    void aPaperThatLooksIntoSomethingHasNotDoneIt() {
        String text = "The disappearance of a ship puzzles Moss Court.";
        String title = "Moss Court investigates disappearance";
        assertThat(parts(title, "https://moss.net/1", text, "Event", "disappearance", List.of()))
                .isEmpty();
        assertThat(parts(title, "https://other.net/1", text, "Event", "disappearance", List.of()))
                .hasSize(1);
    }

    @Test
    void whereSomebodyActsNobodyElseIsLookedFor() {
        List<Participant> named = List.of(new Participant("agent", new EntityId("Anna Berg")));
        assertThat(parts("News", "Moss Court began a shutdown.", "Closure", "shutdown", named))
                .isEqualTo(named);
        List<Participant> suffering = List.of(new Participant("patient", COURT));
        assertThat(parts("News", "Moss Court began a shutdown.", "Closure", "shutdown", suffering))
                .isEqualTo(suffering);
    }
}
